#include "ui/widgets/TableText.h"

#include "core/base/OutputPlace.h"
#include "core/exchange/csv/CsvWriter.h"

#include <QAbstractItemModel>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// Head and rows of the model, each row as its texts.
QList<QStringList> linesOf(const QAbstractItemModel &model)
{
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    QList<QStringList> lines{heads};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells);
    }
    return lines;
}

} // namespace

QString tabbedText(const QAbstractItemModel &model) { return tabbedText(linesOf(model)); }

QString csvText(const QAbstractItemModel &model) { return csvText(linesOf(model)); }

QString tabbedText(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines)
        text += cells.join(u'\t') + u'\n';
    return text;
}

QString csvText(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines) {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(guardedCell(cell));
        text += csvLine(guarded);
    }
    return text;
}

Result<> saveCsv(const QString &path, const QString &text)
{
    const QByteArray bytes = u"\uFEFF%1"_s.arg(text).toUtf8();
    if (Result<> allowed = mayBeWrittenOver(path); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{.code = ErrorCode::Storage,
                     .what = u"figure.not-written"_s,
                     .where = path,
                     .arguments = {file.errorString()}};
    return {};
}
