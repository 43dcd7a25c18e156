#pragma once

#include "core/model/Contents.h"

#include <QHash>
#include <QSet>

/// What kind of text is not for the public.
enum class PrivateKind { EvidenceTitle, EvidenceAddress, EvidenceFile, Contact, Comment, UnfinishedReason };

QString toString(PrivateKind kind); ///< "evidence-title", "evidence-address", "evidence-file", "contact" …

/// A private text of a dossier: what it is, and the evidence ("E-5") or number of the commitment it belongs to.
struct PrivateText
{
    PrivateKind kind = PrivateKind::Comment;
    QString owner{};

    bool operator==(const PrivateText &) const = default;
};

/// Finds the private texts of a dossier in texts that are to be published, whatever their case, accents, spacing and
/// punctuation, addresses also without "https://www.", telephones by their last seven digits however they are grouped:
/// a confidential title that somebody quotes in a reason. Looked for are title, address and file name of
/// confidential evidence, mail addresses and telephones of officials and of cells kept from tables, comments, and
/// reasons that are begun or not settled. Not looked for is what is so short or general that anybody writes it (under 8
/// letters and digits; a title of one or two words without a number, under 16; a comment or reason of under 4 words or
/// 20 letters; an address without a path), and what a published field of the same kind says.
class PrivateTexts
{
public:
    explicit PrivateTexts(const Contents &all);

    std::optional<PrivateText> firstIn(const QString &text) const;
    bool isEmpty() const { return m_texts.isEmpty() && m_telephones.isEmpty(); }

private:
    struct Sought
    {
        PrivateText what{};
        QStringList words{};
    };

    void add(PrivateKind kind, const QString &owner, const QString &text);
    void addTelephone(const QString &owner, const QString &text);
    std::optional<PrivateText> telephoneIn(const QString &text) const;
    void addEvidence(const Contents &all);
    void addContacts(const Contents &all);
    void addReasons(const Contents &all);

    QSet<QString> m_published; ///< fields of the kind that is being added, folded
    QList<Sought> m_texts;
    QHash<QString, QList<qsizetype>> m_byFirstWord;
    QHash<QString, PrivateText> m_telephones; ///< by their last digits
};
