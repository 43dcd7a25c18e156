#pragma once

#include "core/model/Subject.h"

#include <QList>

class Workspace;

/// A level that another body published for the same subject and criterion, in another round of the plan.
struct PublishedCode
{
    QString round{};
    QString glyph{};
    QString label{};
};

QList<PublishedCode> publishedCodes(const Workspace &workspace, const Subject &subject, const CriterionCode &criterion);
