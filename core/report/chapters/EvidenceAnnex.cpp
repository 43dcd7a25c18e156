#include "core/report/chapters/EvidenceAnnex.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const Evidence &item) { return u"E\u2011%1"_s.arg(item.number); }

QString accessed(const ReportContext &context, const Evidence &item)
{
    return item.accessed ? context.texts().date(*item.accessed) : u"–"_s;
}

/// Only what a reader can follow is made a link.
bool isWebAddress(const QString &url)
{
    return url.startsWith(u"http://"_s, Qt::CaseInsensitive) || url.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

Spans document(const ReportContext &context, const Evidence &item)
{
    Spans spans{{.text = item.title.isEmpty() ? item.fileName : item.title}};
    if (item.isConfidential) // of an internal report: a public one has none
        spans.append({.text = u" · "_s + context.text(u"confidential"_s), .isItalic = true});
    if (!item.url.isEmpty())
        spans += Spans{{.text = u"\n"_s}, {.text = item.url, .link = isWebAddress(item.url) ? item.url : QString()}};
    return spans;
}

} // namespace

TableBlock evidenceTable(const ReportContext &context, const QList<Evidence> &items)
{
    TableBlock table;
    table.columns = {{0, 44, Side::Left}, {1, 0, Side::Left}, {0, 74, Side::Left}, {0, 70, Side::Left}};
    table.head = {headRow({context.text(u"evidence.number"_s), context.text(u"evidence.document"_s),
                           context.text(u"evidence.accessed"_s), context.text(u"evidence.digest"_s)})};
    for (const Evidence &item : items) {
        const bool hasCopy = !item.digest.isEmpty();
        table.rows.append({{TableCell{{{.text = numberOf(item), .link = u"#"_s + anchorOf(item)}}, true},
                            TableCell{document(context, item), false}, cell(accessed(context, item)),
                            cell(hasCopy ? shortDigest(item.digest) : u"–"_s)}});
    }
    return table;
}

bool EvidenceAnnex::hasContent(const ReportContext &context) { return !items(context).isEmpty(); }

void EvidenceAnnex::write()
{
    const QList<Evidence> items = EvidenceAnnex::items(m_context);
    m_writer.chapter(m_context.sectionTitle(u"evidence"_s));
    QString intro = m_context.texts().count(u"report.evidence.intro"_s, items.size());
    if (std::any_of(items.cbegin(), items.cend(), [](const Evidence &item) { return !item.digest.isEmpty(); }))
        intro += u' ' + m_context.text(u"evidence.digest-told"_s);
    m_writer.paragraph(intro);
    TableBlock table;
    table.columns = {{0, 44, Side::Left}, {1, 0, Side::Left}, {0, 74, Side::Left}, {0, 84, Side::Left}};
    table.head = {headRow({m_context.text(u"evidence.number"_s), m_context.text(u"evidence.document"_s),
                           m_context.text(u"evidence.accessed"_s), m_context.text(u"commitments"_s)})};
    for (const Evidence &item : items)
        table.rows.append(row(item));
    m_writer.table(table);
}

QList<Evidence> EvidenceAnnex::items(const ReportContext &context)
{
    QSet<CommitmentId> commitments;
    for (const Commitment &commitment : context.commitments())
        commitments.insert(commitment.id);
    QSet<EvidenceId> used;
    for (const RoundContext &round : context.rounds()) {
        for (const Rating &rating : context.contents().ratingsOf(round.round.id))
            used += QSet<EvidenceId>(rating.evidence.cbegin(), rating.evidence.cend());
    }
    const bool isOnlyPlan = context.contents().plans.size() == 1;
    QList<Evidence> items;
    for (const Evidence &item : context.contents().evidence) {
        const bool belongs = std::any_of(item.commitments.cbegin(), item.commitments.cend(),
                                         [&](const CommitmentId &id) { return commitments.contains(id); });
        if (belongs || used.contains(item.id) || (isOnlyPlan && item.commitments.isEmpty()))
            items.append(item);
    }
    return items;
}

TableRow EvidenceAnnex::row(const Evidence &item) const
{
    Spans spans = document(m_context, item);
    if (!item.digest.isEmpty())
        spans.append({.text = u"\nSHA-256 "_s + item.digest});
    QStringList numbers;
    for (const Commitment &commitment : m_context.commitments()) {
        if (item.commitments.contains(commitment.id))
            numbers.append(commitment.number);
    }
    TableRow row;
    row.anchor = anchorOf(item);
    row.cells = {TableCell{{{.text = numberOf(item)}}, true}, TableCell{spans, false}, cell(accessed(m_context, item)),
                 cell(numbers.isEmpty() ? u"–"_s : numberRanges(numbers))};
    return row;
}
