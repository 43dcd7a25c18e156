#pragma once

#include <QString>
#include <QStringList>

/// Something `verify` found broken (catalogue "verify.<what>"); `where` names the journal row, table row or evidence.
struct IntegrityFinding
{
    QString what{};
    QString where{};
    QStringList arguments{};

    bool operator==(const IntegrityFinding &) const = default;
};
