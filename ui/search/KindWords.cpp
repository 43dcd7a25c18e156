#include "ui/search/KindWords.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("KindWords", text); }

} // namespace

QString kindTitle(const QString &kind)
{
    static const QMap<QString, const char *> titles{
        {u"commitment"_s, QT_TRANSLATE_NOOP("KindWords", "Commitments")},
        {u"milestone"_s, QT_TRANSLATE_NOOP("KindWords", "Milestones")},
        {u"rating"_s, QT_TRANSLATE_NOOP("KindWords", "Reasons of ratings")},
        {u"comment"_s, QT_TRANSLATE_NOOP("KindWords", "Comments")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("KindWords", "Evidence")},
        {u"narrative"_s, QT_TRANSLATE_NOOP("KindWords", "Texts of the report")},
        {u"recommendation"_s, QT_TRANSLATE_NOOP("KindWords", "Recommendations")},
        {u"event"_s, QT_TRANSLATE_NOOP("KindWords", "Events of the process")},
        {u"proposal"_s, QT_TRANSLATE_NOOP("KindWords", "Proposals")},
        {u"institution"_s, QT_TRANSLATE_NOOP("KindWords", "Institutions")},
        {u"official"_s, QT_TRANSLATE_NOOP("KindWords", "Officials")},
        {u"self-report"_s, QT_TRANSLATE_NOOP("KindWords", "Self-reports")},
        {u"category"_s, QT_TRANSLATE_NOOP("KindWords", "Categories")},
        {u"cluster"_s, QT_TRANSLATE_NOOP("KindWords", "Clusters")},
        {u"plan"_s, QT_TRANSLATE_NOOP("KindWords", "Plans")}};
    const char *title = titles.value(kind);
    return title ? tr(title) : kind;
}

QString kindIcon(const QString &kind)
{
    static const QMap<QString, QString> icons{
        {u"commitment"_s, u"score"_s},   {u"milestone"_s, u"check"_s},     {u"rating"_s, u"text"_s},
        {u"comment"_s, u"comment"_s},    {u"evidence"_s, u"evidence"_s},   {u"event"_s, u"calendar"_s},
        {u"proposal"_s, u"document"_s},  {u"institution"_s, u"building"_s}, {u"official"_s, u"person"_s},
        {u"self-report"_s, u"report"_s}, {u"category"_s, u"folder"_s},     {u"cluster"_s, u"table"_s},
        {u"plan"_s, u"plan"_s},          {u"round"_s, u"history"_s},      {u"narrative"_s, u"report"_s},
        {u"recommendation"_s, u"check"_s}};
    return icons.value(kind, u"search"_s);
}
