#include "ui/exchange/MappingTable.h"

#include "ui/widgets/ElidedLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// A field a table of one's own can have, and what it is called.
struct Field
{
    const char *id;
    const char *label;
};

/// In the order of asking. Those only the program itself writes are left out.
constexpr Field fields[] = {{"number", QT_TRANSLATE_NOOP("MappingTable", "Number")},
                            {"title", QT_TRANSLATE_NOOP("MappingTable", "Title")},
                            {"text", QT_TRANSLATE_NOOP("MappingTable", "Official text")},
                            {"lead", QT_TRANSLATE_NOOP("MappingTable", "Responsible institution")},
                            {"supporting", QT_TRANSLATE_NOOP("MappingTable", "Supporting institutions")},
                            {"counterpart", QT_TRANSLATE_NOOP("MappingTable", "Civil-society counterpart")},
                            {"due", QT_TRANSLATE_NOOP("MappingTable", "Due date")},
                            {"category", QT_TRANSLATE_NOOP("MappingTable", "Category")},
                            {"country", QT_TRANSLATE_NOOP("MappingTable", "Country")},
                            {"plan", QT_TRANSLATE_NOOP("MappingTable", "Number of the plan")},
                            {"external-id", QT_TRANSLATE_NOOP("MappingTable", "Identifier elsewhere")},
                            {"source", QT_TRANSLATE_NOOP("MappingTable", "Source")},
                            {"note", QT_TRANSLATE_NOOP("MappingTable", "Note")},
                            {"milestone", QT_TRANSLATE_NOOP("MappingTable", "Milestone: number")},
                            {"milestone-title", QT_TRANSLATE_NOOP("MappingTable", "Milestone: title")},
                            {"milestone-text", QT_TRANSLATE_NOOP("MappingTable", "Milestone: text")},
                            {"milestone-starts", QT_TRANSLATE_NOOP("MappingTable", "Milestone: start")},
                            {"milestone-due", QT_TRANSLATE_NOOP("MappingTable", "Milestone: due date")},
                            {"milestone-lead", QT_TRANSLATE_NOOP("MappingTable", "Milestone: responsible institution")},
                            {"milestone-completion", QT_TRANSLATE_NOOP("MappingTable", "Milestone: completion")}};

} // namespace

MappingTable::MappingTable(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 8, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void MappingTable::setTable(const TableHead &head, const TableLayout &layout, const MethodPack *pack,
                            const QString &language, const QMap<QString, QString> &chosen)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_combos.clear();
    m_headers.clear();
    for (const QString &header : head.headers) {
        if (!header.trimmed().isEmpty() && !m_headers.contains(header))
            m_headers.append(header);
    }
    const QMap<QString, ColumnSuggestion> suggested = suggestedColumns(head, layout, pack);
    const auto add = [&](const QString &target, const QString &label) {
        QString header = head.known.value(target);
        QString explanation = header.isEmpty() ? QString() : tr("Recognised by its name.");
        if (const auto suggestion = suggested.constFind(target); header.isEmpty() && suggestion != suggested.cend()) {
            header = suggestion->header;
            explanation = tr("Suggested: like “%1”.").arg(suggestion->likeness);
        }
        if (const auto own = chosen.constFind(target);
            own != chosen.cend() && (own->isEmpty() || m_headers.contains(*own))) {
            explanation = *own == header ? explanation : tr("As you chose.");
            header = *own;
        }
        addLine(target, label, header, explanation);
    };
    for (const Field &field : fields) {
        if (const QString id = QString::fromLatin1(field.id); layout.fields.contains(id))
            add(id, tr(field.label));
    }
    for (const Criterion &criterion : pack ? pack->criteriaFor(layout.subject) : QList<Criterion>())
        add(criterion.id.toString(), criterion.title.in(language));
}

void MappingTable::addLine(const QString &target, const QString &label, const QString &header,
                           const QString &explanation)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"map."_s + target);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(24);
    combo->addItem(tr("— not in the table —"), QString());
    for (const QString &one : std::as_const(m_headers))
        combo->addItem(one.simplified(), one);
    combo->setCurrentIndex(qMax(0, combo->findData(header)));
    combo->setToolTip(explanation);
    combo->setAccessibleDescription(explanation);
    auto *field = new QWidget(this);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    auto *why = new ElidedLabel(explanation, field);
    why->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(combo, 3);
    line->addWidget(why, 2);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(combo);
    m_form->addRow(caption, field);
    m_combos.insert(target, combo);
    connect(combo, &QComboBox::activated, this, [this, combo, why] {
        why->setText(tr("As you chose."));
        combo->setToolTip(why->text());
        combo->setAccessibleDescription(why->text());
        Q_EMIT changed();
    });
}

QMap<QString, QString> MappingTable::mapping() const
{
    QMap<QString, QString> map;
    for (auto it = m_combos.cbegin(); it != m_combos.cend(); ++it)
        map.insert(it.key(), (*it)->currentData().toString());
    return map;
}

bool MappingTable::has(const QString &target) const { return !mapping().value(target).isEmpty(); }
