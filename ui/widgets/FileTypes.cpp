#include "ui/widgets/FileTypes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The ends that a type lists, without the dot.
QStringList endsOf(const QString &type)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    QStringList ends;
    for (auto it = pattern.globalMatch(type); it.hasNext();)
        ends.append(it.next().captured(1).toLower());
    return ends;
}

} // namespace

QString nameOfType(const QString &name, const QString &chosen, const QString &types)
{
    const QStringList wanted = endsOf(chosen);
    const QString end = name.section(u'.', -1).toLower();
    const bool hasEnd = name.contains(u'.') && endsOf(types).contains(end);
    if (name.isEmpty() || wanted.isEmpty() || (hasEnd && wanted.contains(end)))
        return name;
    const QString bare = hasEnd ? name.chopped(end.size() + 1) : name;
    return bare + u'.' + wanted.first();
}
