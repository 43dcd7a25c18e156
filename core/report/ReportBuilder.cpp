#include "core/report/ReportBuilder.h"

#include "core/model/PlanName.h"
#include "core/model/PublicPart.h"
#include "core/report/BlockWriter.h"
#include "core/report/LeakScan.h"
#include "core/report/ReportContext.h"
#include "core/report/chapters/FactSheet.h"
#include "core/report/chapters/SectionWriters.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString period(const ReportContext &context) { return context.period(context.plan().starts, context.plan().ends); }

/// Who gave the round's ratings, but for those whose published codes were taken over.
QStringList ratersOf(const RoundContext &round)
{
    QStringList names;
    for (const Person &person : round.raters) {
        if (!person.isSource())
            names.append(person.fullName.isEmpty() ? person.name : person.fullName);
    }
    return names;
}

QString roundLine(const ReportContext &context, const RoundContext &round)
{
    const QString line =
        context.text(round.isEmpty() ? u"title.round-empty"_s : u"title.round"_s,
                     {context.of(round.round.title), context.asOf(round.round), context.of(round.pack->title)});
    QStringList sentences{line};
    if (const QStringList raters = ratersOf(round); !raters.isEmpty())
        sentences.append(context.text(u"title.round-by"_s, {context.texts().list(raters)}));
    if (round.round.isOpen)
        sentences.append(context.text(u"title.round-open"_s));
    return sentences.join(u' ');
}

/// Says whose the published codes are, of the rounds that hold some; empty where none does.
QString attribution(const ReportContext &context)
{
    QStringList titles;
    for (const RoundContext &round : context.rounds()) {
        if (std::any_of(round.raters.cbegin(), round.raters.cend(),
                        [](const Person &person) { return person.isSource(); }))
            titles.append(context.text(u"round-name"_s, {context.of(round.round.title)}));
    }
    return titles.isEmpty()
               ? QString()
               : context.texts().count(u"report.title.attribution"_s, titles.size(), {context.texts().list(titles)});
}

QString countedLine(const ReportContext &context)
{
    int counted = 0;
    for (const Commitment &commitment : context.commitments())
        counted += commitment.isCounted ? 1 : 0;
    const qint64 others = context.commitments().size() - counted;
    const QString text = context.texts().count(u"report.title.commitments"_s, counted);
    return others == 0 ? text : text + context.texts().count(u"report.title.not-counted"_s, others);
}

bool isInternal(const ReportOptions &options) { return options.profile == PublicationProfile::Internal; }

TitlePageBlock titlePage(const ReportContext &context)
{
    TitlePageBlock page;
    page.kicker = context.text(isInternal(context.options()) ? u"title.kicker-internal"_s : u"title.kicker"_s,
                               {context.structureName()});
    page.title = context.of(context.plan().title);
    page.titleLanguage = context.span(context.plan().title).language;
    page.subtitle = context.country();
    const auto fact = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            page.facts.append({context.text(u"title."_s + key), {{.text = value}}});
    };
    fact(u"what"_s, context.text(u"title.what-text"_s));
    fact(u"scope"_s, countedLine(context));
    fact(u"period"_s, period(context));
    QStringList rounds;
    for (const RoundContext &round : context.rounds())
        rounds.append(roundLine(context, round));
    fact(u"rounds"_s, rounds.join(u'\n'));
    if (context.options().date.isValid())
        fact(u"date"_s, context.day(context.options().date));
    fact(u"state"_s, context.options().stateDigest);
    for (const RoundContext &round : context.rounds()) {
        if (!round.round.note.isEmpty())
            page.notes.append(
                context.text(u"title.round-note"_s, {context.of(round.round.title), context.of(round.round.note)}));
    }
    if (!context.plan().note.isEmpty())
        page.notes.append(context.of(context.plan().note));
    if (isInternal(context.options()))
        page.notes.append(context.text(u"title.internal"_s));
    else if (context.options().unsettled.value_or(0) > 0)
        page.notes.append(context.texts().count(u"report.title.unsettled"_s, *context.options().unsettled));
    if (const QString note = attribution(context); !note.isEmpty())
        page.notes.append(note);
    return page;
}

QSet<QString> anchorsIn(const ReportTree &tree)
{
    QSet<QString> anchors;
    for (const Block &block : tree.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            anchors.insert(u"#"_s + heading->anchor);
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableRow &row : table->rows)
                anchors.insert(u"#"_s + row.anchor);
        }
    }
    return anchors;
}

/// A link into a section that this report has not is text.
void dropDeadLinks(ReportTree &tree)
{
    const QSet<QString> anchors = anchorsIn(tree);
    const auto drop = [&](Spans &spans) {
        for (Span &span : spans) {
            if (span.link.startsWith(u'#') && !anchors.contains(span.link))
                span.link.clear();
        }
    };
    for (Block &block : tree.blocks) {
        if (auto *paragraph = std::get_if<ParagraphBlock>(&block))
            drop(paragraph->spans);
        if (auto *list = std::get_if<DefinitionsBlock>(&block)) {
            for (Definition &item : list->items)
                drop(item.text);
        }
        if (auto *table = std::get_if<TableBlock>(&block)) {
            for (TableRow &row : table->rows) {
                for (TableCell &one : row.cells)
                    drop(one.spans);
            }
        }
    }
}

ReportTree emptyTree(const ReportContext &context)
{
    const ReportOptions &options = context.options();
    ReportTree tree;
    tree.language = context.language();
    tree.packs = context.packs();
    tree.subject = context.text(u"title.what-text"_s);
    tree.foot = options.stateDigest.isEmpty() ? context.text(u"foot-plain"_s)
                                              : context.text(u"foot"_s, {shortDigest(options.stateDigest)});
    if (isInternal(options))
        tree.foot = context.text(u"foot-internal"_s, {tree.foot});
    if (options.isDraft)
        tree.watermark = context.text(u"watermark"_s);
    return tree;
}

void writeSections(const ReportContext &context, ReportTree &tree)
{
    tree.title = context.text(u"title.document"_s,
                              {context.structureName(), planName(context.plan(), context.texts())});
    tree.running = tree.title;
    BlockWriter writer(context, tree);
    writer.add(titlePage(context));
    writer.add(ContentsBlock{context.text(u"contents"_s), 2});
    for (const OutlineEntry &entry : context.outline().entries) {
        const SectionWriter *section = entry.isOn ? sectionWriter(entry.code()) : nullptr;
        if (section && section->hasContent(context))
            section->write(context, writer);
        else if (entry.isOn)
            tree.emptySections.append(entry.code());
    }
}

Result<> writeSheet(const ReportContext &context, ReportTree &tree)
{
    const ReportOptions &options = context.options();
    const auto *commitmentId = std::get_if<CommitmentId>(&options.sheet);
    const auto *institutionId = std::get_if<InstitutionId>(&options.sheet);
    const Commitment *commitment = commitmentId ? context.contents().commitment(*commitmentId) : nullptr;
    const Institution *institution = institutionId ? context.contents().institution(*institutionId) : nullptr;
    if ((!commitment && !institution) || (commitment && commitment->plan != context.plan().id))
        return Error{ErrorCode::NotFound, u"report.no-subject"_s, context.of(context.plan().title), {}};
    tree.title = commitment ? context.text(u"sheet.commitment"_s, {context.commitmentName(*commitment)})
                            : context.text(u"sheet.institution"_s, {institution->shortName()});
    tree.running = context.text(commitment ? u"sheet.kicker-commitment"_s : u"sheet.kicker-institution"_s);
    BlockWriter writer(context, tree);
    FactSheet sheet(context, writer, options.spareness);
    if (commitment)
        sheet.write(*commitment);
    else
        sheet.write(*institution);
    return {};
}

} // namespace

Result<std::shared_ptr<const ReportTree>> buildReport(const Contents &all, const ReportOptions &asked)
{
    ReportOptions options = asked;
    if (!options.unsettled)
        options.unsettled = unsettledCriteria(all);
    const Contents contents = isInternal(options) ? all : publicPart(all);
    const Result<ReportContext> made = ReportContext::of(contents, options);
    if (!made)
        return made.error();
    auto tree = std::make_shared<ReportTree>(emptyTree(*made));
    if (std::holds_alternative<std::monostate>(options.sheet))
        writeSections(*made, *tree);
    else if (const Result<> written = writeSheet(*made, *tree); !written)
        return written.error();
    dropDeadLinks(*tree);
    return std::shared_ptr<const ReportTree>(tree);
}

Result<std::shared_ptr<const ReportTree>> buildForWriting(const Contents &all, const ReportOptions &options,
                                                          const QByteArray &dataSet)
{
    Result<std::shared_ptr<const ReportTree>> tree = buildReport(all, options);
    if (!tree || isInternal(options))
        return tree;
    const PrivateTexts texts(all);
    if (const Result<> clean = refusePrivateTexts(texts, **tree); !clean)
        return clean.error();
    if (const Result<> clean = refusePrivateTexts(texts, dataSet); !clean)
        return clean.error();
    return tree;
}
