#include "core/report/chapters/MethodAnnex.h"

#include "core/report/chapters/ChartTables.h"
#include "core/report/chapters/NarrativeText.h"

using namespace Qt::StringLiterals;

void MethodAnnex::write()
{
    m_writer.chapter(m_context.sectionTitle(u"method"_s));
    NarrativeText(m_context, u"methodology"_s).write(m_writer);
    m_writer.paragraph(m_context.text(u"method.intro"_s));
    for (const auto &pack : m_context.packs())
        writePack(*pack);
}

void MethodAnnex::writePack(const MethodPack &pack)
{
    m_scaleShownAt.clear();
    m_writer.section(m_context.of(pack.title));
    writeFacts(pack);
    m_writer.paragraph(m_context.of(pack.summary));
    m_writer.paragraph(m_context.of(pack.source));
    writeWeights(pack);
    writeCriteria(pack, SubjectKind::Commitment);
    writeCriteria(pack, SubjectKind::Plan);
    writeMissing(pack);
    writeGates(pack);
    writeDerived(pack);
}

void MethodAnnex::writeFacts(const MethodPack &pack)
{
    QList<Definition> facts{{m_context.text(u"method.id"_s), {{.text = u"%1 %2"_s.arg(pack.id, pack.version)}}}};
    const auto partial = [](const std::optional<QDate> &date) {
        return date ? std::optional(PartialDate::fromDate(*date)) : std::nullopt;
    };
    const QString valid = m_context.period(partial(pack.validFrom), partial(pack.validTo));
    if (!valid.isEmpty())
        facts.append({m_context.text(u"method.valid"_s), {{.text = valid}}});
    for (const Dimension &dimension : pack.dimensions)
        facts.append({m_context.of(dimension.title), {{.text = m_context.of(dimension.question)}}});
    m_writer.definitions(facts);
}

void MethodAnnex::writeWeights(const MethodPack &pack)
{
    TableBlock table;
    table.columns = {{1.4, 0, Side::Left}, {1, 0, Side::Left}, {0, 60, Side::Right}};
    table.head = {headRow(
        {m_context.text(u"criterion"_s), m_context.text(u"method.subject"_s), m_context.text(u"method.weight"_s)})};
    for (const Dimension &dimension : pack.dimensions) {
        TableRow group;
        group.isGroup = true;
        group.cells = {cell(m_context.of(dimension.title))};
        const qsizetype before = table.rows.size();
        for (const Criterion &criterion : pack.criteria) {
            if (criterion.dimension == dimension.id && criterion.weight > 0)
                table.rows.append({{TableCell{{{.text = m_context.of(criterion.title)}}, true},
                                    cell(m_context.text(u"subject."_s + toString(criterion.subject))),
                                    cell(m_context.texts().locale().toString(criterion.weight))}});
        }
        if (table.rows.size() > before)
            table.rows.insert(before, group);
    }
    m_writer.heading(3, m_context.text(u"method.weights"_s));
    if (table.rows.isEmpty()) {
        m_writer.paragraph(m_context.text(u"method.no-weights"_s));
        return;
    }
    m_writer.paragraph(m_context.text(u"method.weights-text"_s));
    table.note = withoutWeight(pack);
    m_writer.table(table);
}

/// Names the criteria that no score counts, so that nobody has to compare two lists to find them.
QString MethodAnnex::withoutWeight(const MethodPack &pack) const
{
    QStringList titles;
    for (const Criterion &criterion : pack.criteria) {
        if (criterion.weight <= 0)
            titles.append(m_context.of(criterion.title));
    }
    return titles.isEmpty() ? QString()
                            : m_context.text(u"method.without-weight"_s, {m_context.texts().list(titles)});
}

void MethodAnnex::writeCriteria(const MethodPack &pack, SubjectKind subject)
{
    const QList<Criterion> criteria = pack.criteriaFor(subject);
    if (criteria.isEmpty())
        return;
    m_writer.heading(3, m_context.text(u"method.criteria-"_s + toString(subject)));
    for (const Criterion &criterion : criteria)
        writeCriterion(pack, criterion);
}

void MethodAnnex::writeCriterion(const MethodPack &pack, const Criterion &criterion)
{
    const QString title = m_context.of(criterion.title);
    m_writer.heading(4, title);
    QStringList admitted;
    for (const LevelCode &code : criterion.missing)
        admitted.append(code.toString());
    const Dimension *dimension = pack.dimension(criterion.dimension);
    const QString facts = m_context.text(
        u"method.criterion-facts"_s, {criterion.id.toString(), dimension ? m_context.of(dimension->title) : QString(),
                                      admitted.isEmpty() ? u"–"_s : admitted.join(u", "_s)});
    m_writer.add(ParagraphBlock{ParagraphBlock::Look::Note, {{.text = facts}}, true});
    const QString question = m_context.of(criterion.question);
    m_writer.add(ParagraphBlock{
        ParagraphBlock::Look::Body, {{.text = question, .isItalic = true}}, !criterion.guidance.isEmpty()});
    if (!criterion.guidance.isEmpty())
        m_writer.add(ParagraphBlock{ParagraphBlock::Look::Body, {{.text = m_context.of(criterion.guidance)}}, false});
    const Scale *scale = pack.scale(criterion.scale);
    if (!scale)
        return;
    const QString shown = m_scaleShownAt.value(scale->id);
    if (shown.isEmpty()) {
        m_scaleShownAt.insert(scale->id, title);
        writeScale(pack, criterion, *scale);
    } else {
        m_writer.paragraph(m_context.text(u"method.same-scale"_s, {m_context.of(scale->title), shown}));
    }
}

void MethodAnnex::writeScale(const MethodPack &pack, const Criterion &criterion, const Scale &scale)
{
    TableBlock table;
    table.columns = {{1.1, 0, Side::Left}, {1, 0, Side::Left}, {3.2, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"level"_s), m_context.text(u"code"_s), m_context.text(u"guidance"_s)})};
    for (const Level &level : scale.levels) {
        table.rows.append({{TableCell{{m_context.level(pack, criterion.id, level.code)}, true},
                            cell(level.code.toString()), cell(m_context.of(level.guidance))}});
    }
    m_writer.table(table);
}

void MethodAnnex::writeMissing(const MethodPack &pack)
{
    m_writer.heading(3, m_context.text(u"method.missing"_s));
    m_writer.paragraph(m_context.text(u"method.missing-text"_s));
    TableBlock table;
    table.columns = {{1.1, 0, Side::Left}, {1, 0, Side::Left}, {3.2, 0, Side::Left}};
    table.head = {headRow({m_context.text(u"level"_s), m_context.text(u"code"_s), m_context.text(u"guidance"_s)})};
    for (const MissingValue &missing : pack.missing) {
        Span label = m_context.level(pack, {}, missing.code);
        label.text = m_context.of(missing.label);
        table.rows.append(
            {{TableCell{{label}, true}, cell(missing.code.toString()), cell(m_context.of(missing.guidance))}});
    }
    m_writer.table(table);
}

void MethodAnnex::writeGates(const MethodPack &pack)
{
    if (pack.gates.isEmpty())
        return;
    m_writer.heading(3, m_context.text(u"method.gates"_s));
    for (const Gate &gate : pack.gates)
        m_writer.paragraph(m_context.of(gate.text));
}

void MethodAnnex::writeDerived(const MethodPack &pack)
{
    if (pack.derived.isEmpty())
        return;
    m_writer.heading(3, m_context.text(u"derived-values"_s));
    TableBlock table;
    table.columns = {{1.1, 0, Side::Left}, {2.8, 0, Side::Left}, {1.6, 0, Side::Left}};
    table.head = {headRow(
        {m_context.text(u"derived"_s), m_context.text(u"method.explanation"_s), m_context.text(u"rule-source"_s)})};
    for (const DerivedValue &derived : pack.derived) {
        table.rows.append(
            {{TableCell{{{.text = m_context.of(derived.title)}, {.text = u"\n"_s + derived.id}}, true},
              cell(m_context.of(derived.explanation)), cell(languageHalf(derived.source, m_context.language()))}});
    }
    m_writer.table(table);
}
