#include "core/model/Narrative.h"

#include "core/base/Catalogue.h"

using namespace Qt::StringLiterals;

const QStringList &narrativeSections()
{
    static const QStringList sections{u"executive-summary"_s,
                                      u"introduction"_s,
                                      u"background"_s,
                                      u"context"_s,
                                      u"process-development"_s,
                                      u"process-implementation"_s,
                                      u"analysis"_s,
                                      u"implementation-context"_s,
                                      u"lessons"_s,
                                      u"recommendations"_s,
                                      u"moving-forward"_s,
                                      u"methodology"_s};
    return sections;
}

LocalizedText narrativeTitle(const QString &section)
{
    LocalizedText title;
    if (!narrativeSections().contains(section))
        return title;
    for (const QString &language : {u"en"_s, u"es"_s})
        title.texts.insert(language, Catalogue::rawText(u"report.narrative."_s + section, language));
    return title;
}
