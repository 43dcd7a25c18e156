#pragma once

#include "core/evaluation/EvidenceUse.h"
#include "core/model/CopyState.h"

#include <QCoreApplication>

class Workspace;

enum class EvidenceKind { Pdf, Image, Text, Document, Recording, Other, Link };

/// How the library speaks of evidence, in the window's language.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    static EvidenceKind kindOf(const Evidence &item);
    static QString of(EvidenceKind kind);
    static QString iconName(EvidenceKind kind);
    static QString of(CopyState state);
    static QString iconName(CopyState state); ///< empty where there is nothing to point out
    /// What is wrong with a damaged copy and what to do; empty for others.
    static QString advice(CopyState state);

    static QString number(const Evidence &item) { return QStringLiteral("E-%1").arg(item.number); }
    /// "4, 18, 21", in the order of the plans.
    static QString commitments(const Evidence &item, const Contents &contents);
    /// "3 ratings, 1 event"; empty for no use.
    static QString uses(const EvidenceUse::Use &use);
    /// Who, of what, which criterion, which level: one rating in a line.
    static QString rating(const RatingKey &key, const Workspace &workspace);
};
