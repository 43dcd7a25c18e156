#include "app/pictures/Pictures.h"

#include "core/Dossier.h"
#include "core/exchange/ExampleReader.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/Theme.h"
#include "ui/window/DossierDesk.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Mode.h"
#include "ui/window/UnsavedTexts.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize{1366, 740};

/// Lets the window finish what it does off its thread.
void letSettle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

struct Answer
{
    QString criterion;
    QString level;
    QString reason;
};

/// What Ana, whom the guide follows, has answered about commitment 18 so far.
QList<Answer> answers(const QString &language)
{
    const bool isSpanish = language == u"es";
    return {
        {u"influence-development"_s, u"consult"_s,
         isSpanish
             ? u"El compromiso se acordó en mesas de trabajo con la sociedad civil; **el calendario** lo fijó la dependencia."_s
             : u"The commitment was agreed in working groups with civil society; **the calendar** was set by the institution."_s},
        {u"completion"_s, u"substantial"_s,
         isSpanish ? u"La información se publicó, con retraso y sin el desglose que pide el compromiso."_s
                   : u"The information was published, late and without the breakdown that the commitment asks for."_s}};
}

/// What Ana has noted and found on the way, attached to her answer about completion.
Result<> addEvidence(Dossier &dossier, const RatingKey &key, CommitmentId commitment, const QString &language,
                     const QString &folder)
{
    const bool isSpanish = language == u"es";
    const QString notes = folder + (isSpanish ? u"/notas-%1.txt"_s : u"/notes-%1.txt"_s).arg(language);
    QFile file(notes);
    const QString text = isSpanish
                             ? u"Revisión del sitio, 3 de diciembre de 2012.\n\nEl gasto está por dependencia y por "
                               u"medio. Faltan el desglose por campaña y las facturas.\n"_s
                             : u"Review of the site, 3 December 2012.\n\nSpending is shown by institution and by "
                               u"medium. The breakdown by campaign and the invoices are missing.\n"_s;
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return Error{ErrorCode::Storage, u"file.unwritable"_s, notes};
    file.close();
    const PartialDate day = PartialDate::fromDate(QDate(2012, 12, 3));
    Evidence note{.title = isSpanish ? u"Notas de la revisión del sitio"_s : u"Notes on the review of the site"_s,
                  .accessed = day,
                  .commitments = {commitment}};
    if (const auto added = dossier.addEvidenceTo(key, note, notes); !added)
        return added.error();
    const auto linked =
        dossier.addLink({.title = isSpanish ? u"Sitio de la dependencia"_s : u"The institution's site"_s,
                         .url = u"https://www.gob.mx/sfp"_s,
                         .accessed = day,
                         .commitments = {commitment}});
    return linked ? Result<>() : linked.error();
}

} // namespace

Result<QString> Pictures::dossier(const QString &language) const
{
    const QString path = m_work + u"/mexico-2012-%1.cotejo"_s.arg(language);
    const Result<ImportBatch> example = readMexico2012();
    if (!example)
        return example.error();
    const auto made = Dossier::create(path, *example, {.name = u"ana"_s, .installation = u"pictures"_s, .now = {}});
    if (!made)
        return made.error();
    Dossier &dossier = **made;
    const Result<PersonId> ana = dossier.registerPerson(u"ana"_s, u"Ana Ruiz"_s, u"evaluator"_s);
    if (!ana)
        return ana.error();
    const Contents contents = dossier.contents(); // as it is before the answers
    for (const Round &round : contents.rounds) {
        for (const Commitment &commitment : contents.commitments) {
            if (!round.isOpen || commitment.number != u"18")
                continue;
            for (const Answer &answer : answers(language)) {
                const RatingKey key{round.id, Subject::of(commitment.id), CriterionCode(answer.criterion), *ana};
                if (Result<> rated = dossier.rate(key, LevelCode(answer.level), answer.reason); !rated)
                    return rated.error();
            }
            const RatingKey completion{round.id, Subject::of(commitment.id), CriterionCode(u"completion"_s), *ana};
            if (Result<> added = addEvidence(dossier, completion, commitment.id, language, m_work); !added)
                return added.error();
        }
    }
    return path;
}

Result<> Pictures::take(const QString &language)
{
    const Result<QString> path = dossier(language);
    if (!path)
        return path.error();
    UnsavedTexts::setFolder(m_work + u"/unsaved"_s);
    Settings settings(m_work + u"/settings-%1.ini"_s.arg(language));
    settings.set(settings::language, language);
    settings.set(settings::theme, u"light"_s);
    settings.set(settings::personName, u"ana"_s);
    settings.set(settings::personFullName, u"Ana Ruiz"_s);
    settings.set(settings::backupFolder, m_work + u"/backups"_s);
    Theme theme(*qApp);
    MainWindow window(settings, theme);
    window.resize(windowSize);
    window.show();
    letSettle(400);
    save(window, language, u"start"_s);
    window.desk().open(*path);
    letSettle(1500);
    takeModes(window, language);
    return {};
}

void Pictures::takeModes(MainWindow &window, const QString &language) const
{
    Workspace *workspace = window.workspace();
    for (const Commitment &commitment : workspace->contents().commitments) {
        if (commitment.number == u"18")
            workspace->setCommitment(commitment.id);
    }
    const RoundId own = workspace->roundId();
    for (const Mode *mode : window.findChildren<Mode *>()) {
        if (mode->objectKey() == u"comparing") // takes more plans than the example has
            continue;
        // The published codes fill the charts; one's own round is for scoring.
        const bool isOwn = mode->objectKey() == u"score" || mode->objectKey() == u"process";
        for (const Round &round : workspace->contents().rounds) {
            if (round.isOpen == isOwn)
                workspace->setRound(round.id);
        }
        window.showModeCalled(mode->objectKey());
        letSettle(2500);
        save(window, language, mode->objectKey());
    }
    workspace->setRound(own);
}

void Pictures::save(QWidget &widget, const QString &language, const QString &name) const
{
    QDir(m_folder).mkpath(language);
    widget.grab().save(u"%1/%2/%3.png"_s.arg(m_folder, language, name), "PNG");
}
