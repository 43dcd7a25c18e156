#include "core/exchange/table/SheetChoice.h"

#include "core/exchange/table/TableHead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is to be known of a sheet before one is chosen.
struct Look
{
    QString name{};
    bool isHidden = false;
    bool hasCells = false;
    bool isTable = false;
};

bool holdsTable(const QList<CsvRow> &rows, const ImportOptions &options, const Contents &existing)
{
    const Result<TableLayout> layout = layoutFor(options.layout, rows);
    return layout && columnsOf(*layout, rows, options.map, {}, methodsToTry(options, existing)).has_value();
}

/// A sheet that cannot be read holds something; what, is told by whoever reads it.
Look lookAt(const TableSource &source, const TableSheet &sheet, const ImportOptions &options, const Contents &existing)
{
    const Result<QList<CsvRow>> rows = source.firstRowsOf(sheet.name, rowsOfHead);
    Look look{.name = sheet.name, .isHidden = sheet.isHidden, .hasCells = true};
    if (!rows)
        return look;
    look.hasCells = std::any_of(rows->cbegin(), rows->cend(), [](const CsvRow &row) { return !row.isEmpty(); });
    look.isTable = look.hasCells && holdsTable(*rows, options, existing);
    return look;
}

QStringList namesOf(const QList<Look> &looks, const QString &except)
{
    QStringList names;
    for (const Look &look : looks) {
        if (look.hasCells && !look.isHidden && look.name != except)
            names.append(look.name);
    }
    return names;
}

QString chosenOf(const QList<Look> &looks)
{
    for (const bool isHidden : {false, true}) {
        for (const bool isTable : {true, false}) {
            for (const Look &look : looks) {
                if (look.hasCells && look.isHidden == isHidden && (look.isTable || !isTable))
                    return look.name;
            }
        }
    }
    return {};
}

} // namespace

Result<QStringList> chooseSheet(TableSource &source, const ImportOptions &options, const Contents &existing)
{
    QList<TableSheet> sheets = source.sheets();
    if (sheets.isEmpty() && !options.sheet.isEmpty())
        return Error{ErrorCode::InvalidInput, u"table.has-no-sheets"_s, source.name(), {options.sheet}};
    if (sheets.isEmpty())
        return QStringList();
    // The one that our own workbook keeps commitments in comes before those in front of it.
    std::stable_partition(sheets.begin(), sheets.end(),
                          [&](const TableSheet &sheet) { return sheet.name == source.sheet(); });
    QList<Look> looks;
    for (const TableSheet &sheet : std::as_const(sheets))
        looks.append(lookAt(source, sheet, options, existing));
    const QString chosen = options.sheet.isEmpty() ? chosenOf(looks) : source.sheet();
    const QStringList others = namesOf(looks, chosen);
    const bool hasCells = std::any_of(looks.cbegin(), looks.cend(),
                                      [&](const Look &look) { return look.name == chosen && look.hasCells; });
    if (!hasCells && others.isEmpty())
        return Error{ErrorCode::InvalidInput, u"xlsx.no-sheets"_s, source.name(), {}};
    if (!hasCells)
        return Error{ErrorCode::InvalidInput, u"table.empty-sheet"_s, source.name(), {chosen, others.join(u", "_s)}};
    if (chosen != source.sheet()) {
        if (Result<> other = source.choose(chosen); !other)
            return other.error();
    }
    return others;
}
