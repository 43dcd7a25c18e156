#include "core/exchange/table/CommitmentRow.h"

#include "core/base/Catalogue.h"

using namespace Qt::StringLiterals;

void addRemark(CommitmentRow &row, const QString &reason, const QStringList &arguments)
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        QString &note = row.note.texts[language];
        note = (note + u' ' + Catalogue(language).text(u"import.note."_s + reason, arguments)).trimmed();
    }
    row.remarks.append({.row = row.row, .reason = reason, .arguments = arguments});
}
