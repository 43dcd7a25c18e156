#include "tests/support/ReviewedPlan.h"

#include "core/method/MethodLibrary.h"
#include "tests/support/PageRecorder.h"
#include "tests/support/PlainFigures.h"
#include "tests/support/SmallPlan.h"

using namespace Qt::StringLiterals;

Contents reviewedPlan(const QStringList &ratings, const QString &methodId)
{
    Contents contents = smallPlan().contents;
    const Result<LibraryMethod> method = methodFromLibrary(methodId);
    contents.methods = {{method->pack.id, method->pack.version, method->json}};
    contents.rounds.resize(1);
    contents.rounds[0].method = method->pack.id;
    contents.rounds[0].methodVersion = method->pack.version;
    contents.ratings.clear();
    contents.people = {{.id = PersonId::fromName(u"ana"_s), .name = u"ana"_s}};
    for (const QString &one : ratings) {
        const int number = one.section(u':', 0, 0).toInt(); // 0 is the plan
        const Subject subject =
            number == 0 ? Subject::of(contents.plans.first().id) : Subject::of(contents.commitments.at(number - 1).id);
        const RatingKey key{contents.rounds.first().id, subject,
                            CriterionCode(one.section(u':', 1).section(u'=', 0, 0)), contents.people.first().id};
        contents.ratings.insert(key, {.key = key, .level = LevelCode(one.section(u'=', 1)), .reason = u"Porque sí."_s});
    }
    return contents;
}

QString textOfReport(const Contents &contents, const ReportOptions &options)
{
    const auto pages = layoutReport(contents, options, std::make_shared<PlainFigures>());
    if (!pages)
        return {};
    PageRecorder recorder;
    QString text;
    for (int page = 0; page < (*pages)->count(); ++page) {
        (*pages)->paint(page, recorder);
        text += recorder.textOf(page, false) + u' ';
    }
    return text.replace(QChar::Nbsp, u' ').simplified();
}
