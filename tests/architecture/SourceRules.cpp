#include "tests/architecture/SourceRules.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// The room a path lies in: "core/storage", "core" for the files of Dossier, "ui", "app".
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() != u"core" || parts.size() < 3)
        return parts.first();
    return u"core/"_s + parts.at(1);
}

/// Which rooms a room may include from, besides itself.
const QMap<QString, QSet<QString>> &mayInclude()
{
    static const QMap<QString, QSet<QString>> rules{
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/method"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/evaluation"_s, {u"core/base"_s, u"core/model"_s, u"core/method"_s}},
        {u"core/storage"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/exchange"_s, {u"core/base"_s, u"core/model"_s, u"core/method"_s}},
        {u"core/report"_s, {u"core/base"_s, u"core/model"_s, u"core/method"_s, u"core/evaluation"_s}},
        {u"core"_s, {u"core/base"_s, u"core/model"_s, u"core/method"_s, u"core/evaluation"_s, u"core/storage"_s}},
        {u"ui"_s,
         {u"core"_s, u"core/base"_s, u"core/model"_s, u"core/method"_s, u"core/evaluation"_s, u"core/exchange"_s,
          u"core/report"_s}},
        {u"app"_s,
         {u"ui"_s, u"core"_s, u"core/base"_s, u"core/model"_s, u"core/method"_s, u"core/evaluation"_s,
          u"core/exchange"_s, u"core/report"_s}}};
    return rules;
}

/// "core/report/pages", where a file lies in a room within a room; empty elsewhere.
QString innerRoomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"core" && parts.size() > 3 ? parts.first(3).join(u'/') : QString();
}

/// Which rooms of the same house a room within a room may include from, besides itself and what they share.
const QMap<QString, QSet<QString>> &mayIncludeWithin()
{
    const QString pages = u"core/report/pages"_s;
    const QString csv = u"core/exchange/csv"_s;
    const QString xlsx = u"core/exchange/xlsx"_s;
    static const QMap<QString, QSet<QString>> rules{{u"core/report/chapters"_s, {}},
                                                    {pages, {}},
                                                    {u"core/report/pdf"_s, {pages}},
                                                    {u"core/report/html"_s, {pages}},
                                                    {u"core/report/odt"_s, {pages}},
                                                    {csv, {}},
                                                    {xlsx, {csv}},
                                                    {u"core/exchange/table"_s, {csv, xlsx}},
                                                    {u"core/exchange/package"_s, {csv}},
                                                    {u"core/exchange/workbook"_s, {xlsx}}};
    return rules;
}

bool isBesideTheDoor(const QString &inner, const QString &included)
{
    const QString other = innerRoomOf(included);
    return !inner.isEmpty() && !other.isEmpty() && inner != other && roomOf(inner + u"/x"_s) == roomOf(included) &&
           !mayIncludeWithin().value(inner).contains(other);
}

QStringList includesIn(const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

bool isOurs(const QString &include)
{
    return include.startsWith(u"core/") || include.startsWith(u"ui/") || include.startsWith(u"app/");
}

/// Classes of Qt that draw windows, or anything at all, by the head of their include.
bool isWindowHeader(const QString &include)
{
    static const QRegularExpression form(
        u"^(QtWidgets|QtCharts|QtPrintSupport|QWidget|QApplication|QDialog|QMainWindow|QMessageBox|QChart|QAction|"
        "QPrintDialog|QPushButton|QLabel|QAbstractItemView|QTableView|QTreeView|QFileDialog)"_s);
    return form.match(include).hasMatch();
}

bool isPaintingHeader(const QString &include)
{
    static const QRegularExpression form(
        u"^(QtGui|QPainter|QFont|QColor|QImage|QPixmap|QTextLayout|QTextDocument|QPdfWriter|QGuiApplication|QPen|QBrush)"_s);
    return form.match(include).hasMatch();
}

bool holdsSql(const QString &text)
{
    static const QRegularExpression form(
        u"\"[^\"\\n]*\\b(SELECT\\s+[\\w*(]|INSERT\\s+INTO\\b|UPDATE\\s+\\w+\\s+SET\\b|DELETE\\s+FROM\\b|PRAGMA\\s+\\w|"
        "CREATE\\s+(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)\\b|DROP\\s+TABLE\\b)"_s);
    return form.match(text).hasMatch();
}

bool speaksToTheUser(const QString &text)
{
    static const QRegularExpression form(u"[^\\w]tr\\(\\s*\"|QCoreApplication::translate\\("_s);
    return form.match(text).hasMatch();
}

} // namespace

QStringList brokenRules(const QString &path, const QString &text)
{
    QStringList broken;
    const QString room = roomOf(path);
    const bool isCore = room.startsWith(u"core");
    const QSet<QString> allowed = mayInclude().value(room);
    if (!mayInclude().contains(room))
        broken.append(u"%1 lies in no room of the house"_s.arg(path));
    if (const QString inner = innerRoomOf(path); !inner.isEmpty() && !mayIncludeWithin().contains(inner))
        broken.append(u"%1 lies in no room of the house"_s.arg(path));
    for (const QString &include : includesIn(text)) {
        if (isOurs(include) && roomOf(include) != room && !allowed.contains(roomOf(include)))
            broken.append(u"%1 may not include %2"_s.arg(path, include));
        if (isOurs(include) && isBesideTheDoor(innerRoomOf(path), include))
            broken.append(u"%1 goes past the door of another room: %2"_s.arg(path, include));
        if (isCore && isWindowHeader(include))
            broken.append(u"%1 reaches up to a window: %2"_s.arg(path, include));
        if (isCore && room != u"core/report" && isPaintingHeader(include))
            broken.append(u"%1 paints outside the report: %2"_s.arg(path, include));
        if (room != u"core/storage" && (include.startsWith(u"SQLiteCpp/") || include == u"sqlite3.h"))
            broken.append(u"%1 speaks to SQLite outside storage: %2"_s.arg(path, include));
    }
    if (room != u"core/storage" && holdsSql(text))
        broken.append(u"%1 holds SQL outside storage"_s.arg(path));
    if (isCore && speaksToTheUser(text))
        broken.append(u"%1 translates window texts in core"_s.arg(path));
    return broken;
}
