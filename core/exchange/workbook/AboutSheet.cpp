#include "core/exchange/workbook/AboutSheet.h"

#include "core/exchange/xlsx/XlsxWriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString methodName(const MethodPack &pack) { return pack.id + u' ' + pack.version; }

} // namespace

void AboutSheet::write(const QList<NumberedRound> &rounds, const QList<CodesTable> &tables,
                       const QList<ListedSheet> &sheets)
{
    using Of = XlsxColumnKind;
    m_writer.beginSheet(
        m_words.text(u"sheet.about"_s),
        {{{}, Of::Ordinal}, {{}, Of::Text}, {{}, Of::Text}, {{}, Of::Text}, {{}, Of::Date}, {{}, Of::Number}},
        {.isTable = false, .widths = {24, 78, 30, 26, 16, 16}});
    writeFacts();
    writeRounds(rounds);
    writeBasis();
    writeSheets(sheets);
    writeLegend(tables);
}

void AboutSheet::heading(const QString &key)
{
    m_writer.addRow({});
    m_writer.addRow({m_words.text(key)}, XlsxRowStyle::Heading);
}

void AboutSheet::head(const QStringList &keys)
{
    QList<XlsxCell> cells;
    for (const QString &key : keys)
        cells.append(m_words.text(key));
    m_writer.addRow(cells, XlsxRowStyle::Head);
}

void AboutSheet::writeFacts()
{
    const QList<ActionPlan> &plans = m_contents.plans;
    m_writer.addRow({plans.size() == 1 ? m_words.of(plans.first().title) : m_words.text(u"title"_s)},
                    XlsxRowStyle::Title);
    const auto fact = [this](const QString &key, const XlsxCell &value) {
        m_writer.addRow({m_words.text(u"about."_s + key), value}, XlsxRowStyle::Entry);
    };
    fact(u"what"_s, m_words.text(u"about.what-text"_s));
    if (m_options.date.isValid())
        fact(u"date"_s, m_words.texts().date(m_options.date));
    if (!m_options.digest.isEmpty())
        fact(u"state"_s, m_options.digest);
    fact(u"profile"_s, m_words.text(m_options.isPublic ? u"about.public"_s : u"about.internal"_s));
    if (m_options.isPublic && m_options.unsettled > 0)
        fact(u"left-out"_s, m_words.texts().count(u"report.title.unsettled"_s, m_options.unsettled));
}

void AboutSheet::writeRounds(const QList<NumberedRound> &rounds)
{
    heading(u"about.rounds"_s);
    head({u"column.round"_s, u"about.round-title"_s, u"about.plan"_s, u"about.method"_s, u"about.as-of"_s,
          u"column.commitments"_s});
    for (const NumberedRound &one : rounds) {
        const RoundCodes &codes = one.results->codes;
        const QList<Commitment> commitments = m_contents.commitmentsOf(codes.plan.id);
        const auto counted = std::count_if(commitments.cbegin(), commitments.cend(),
                                           [](const Commitment &commitment) { return commitment.isCounted; });
        QString title = m_words.of(codes.round.title);
        if (!one.results->isRated())
            title = m_words.text(u"about.not-rated"_s, {title});
        if (codes.round.isAsOfInferred && codes.round.asOf.isValid())
            title = m_words.text(u"about.inferred"_s, {title});
        m_writer.addRow({double(one.number), title,
                         m_words.text(u"about.plan-of"_s, {m_words.country(codes.plan.country), codes.plan.number}),
                         methodName(codes.pack), codes.round.asOf.isValid() ? XlsxCell(codes.round.asOf) : XlsxCell(),
                         double(counted)});
    }
}

void AboutSheet::writeBasis()
{
    heading(u"about.basis"_s);
    for (const QString &key : {u"counted"_s, u"shares"_s, u"missing"_s, u"groups"_s, u"formulas"_s})
        m_writer.addRow({m_words.text(u"basis."_s + key), m_words.text(u"basis."_s + key + u"-text"_s)},
                        XlsxRowStyle::Entry);
}

void AboutSheet::writeSheets(const QList<ListedSheet> &sheets)
{
    heading(u"about.sheets"_s);
    head({u"about.sheet"_s, u"about.holds"_s});
    for (const ListedSheet &sheet : sheets)
        m_writer.addRow({sheet.name, sheet.explanation}, XlsxRowStyle::Entry);
}

void AboutSheet::writeLegend(const QList<CodesTable> &tables)
{
    heading(u"about.codes"_s);
    head({u"column.level-code"_s, u"column.level"_s, u"about.scale"_s, u"about.method"_s});
    for (const QString &code :
         {WorkbookCode::notRated(), WorkbookCode::unsettled(), WorkbookCode::notAsked(), WorkbookCode::unknown()})
        m_writer.addRow({code, m_words.text(u"legend."_s + code), m_words.text(u"legend.own"_s)});
    for (const CodesTable &table : tables)
        writeCodes(table.pack(), methodName(table.pack()));
}

/// Of each scale that a criterion for commitments has, and of the missing values.
void AboutSheet::writeCodes(const MethodPack &pack, const QString &method)
{
    for (const Scale &scale : pack.scales) {
        const bool isUsed = std::any_of(pack.criteria.cbegin(), pack.criteria.cend(), [&](const Criterion &criterion) {
            return criterion.scale == scale.id && criterion.concerns(SubjectKind::Commitment);
        });
        if (!isUsed)
            continue;
        for (const Level &level : scale.levels) {
            const QString guidance = m_words.of(level.guidance);
            const QString label = m_words.of(level.label);
            m_writer.addRow({level.code.toString(),
                             guidance.isEmpty() ? label : m_words.text(u"legend.level"_s, {label, guidance}),
                             m_words.of(scale.title), method});
        }
    }
    for (const MissingValue &missing : pack.missing) {
        const QString guidance = m_words.of(missing.guidance);
        const QString label = m_words.of(missing.label);
        m_writer.addRow({missing.code.toString(),
                         guidance.isEmpty() ? label : m_words.text(u"legend.level"_s, {label, guidance}),
                         m_words.text(u"kind.missing"_s), method});
    }
}
