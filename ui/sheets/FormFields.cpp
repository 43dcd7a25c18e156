#include "ui/sheets/FormFields.h"

#include "ui/sheets/CheckList.h"
#include "ui/sheets/PickField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString ticked = u"ticked"_s;
const QString partly = u"partly"_s;

/// What a choice stands for: its own value, or its place where it has none.
QJsonValue choiceAt(const QComboBox &choice, int index)
{
    if (index < 0)
        return {};
    const QVariant value = choice.itemData(index);
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(index);
}

void choose(QComboBox &choice, const QJsonValue &value)
{
    for (int index = 0; index < choice.count(); ++index) {
        if (choiceAt(choice, index) == value)
            choice.setCurrentIndex(index);
    }
}

QJsonObject ticksOf(const CheckList &list)
{
    QJsonObject ticks;
    for (const QString &id : list.checked())
        ticks.insert(id, ticked);
    for (const QString &id : list.partlyChecked())
        ticks.insert(id, partly);
    return ticks;
}

void tick(CheckList &list, const QJsonObject &ticks)
{
    QStringList whole;
    QStringList half;
    for (auto it = ticks.constBegin(); it != ticks.constEnd(); ++it)
        (it.value() == ticked ? whole : half).append(it.key());
    list.tick(whole, half);
}

} // namespace

FormFields::Field FormFields::bind(QWidget *field)
{
    if (auto *pick = qobject_cast<PickField *>(field)) {
        connect(pick, &QLineEdit::textChanged, this, &FormFields::edited);
        return {.read = [pick] { return pick->text(); },
                .write = [pick](const QJsonValue &value) { pick->pick(value.toString()); },
                .words =
                    [pick] {
                        return pick->text();
                    }};
    }
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::textChanged, this, &FormFields::edited);
        return {.read = [line] { return line->text(); },
                .write =
                    [line](const QJsonValue &value) {
                        line->setText(value.toString());
                        line->setModified(true); // some forms store only what somebody touched
                    },
                .words =
                    [line] {
                        return line->text();
                    }};
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        // Not when only its looks have changed.
        connect(text, &QPlainTextEdit::textChanged, this, [this, text, last = text->toPlainText()]() mutable {
            if (const QString now = text->toPlainText(); std::exchange(last, now) != now)
                Q_EMIT edited();
        });
        return {.read = [text] { return text->toPlainText(); },
                .write =
                    [text](const QJsonValue &value) {
                        text->setPlainText(value.toString());
                        text->document()->setModified(true);
                    },
                .words =
                    [text] {
                        return text->toPlainText();
                    }};
    }
    if (auto *choice = qobject_cast<QComboBox *>(field)) {
        connect(choice, &QComboBox::currentIndexChanged, this, &FormFields::edited);
        return {.read = [choice] { return choiceAt(*choice, choice->currentIndex()); },
                .write = [choice](const QJsonValue &value) { choose(*choice, value); },
                .words =
                    [choice] {
                        return choice->currentText();
                    }};
    }
    if (auto *list = qobject_cast<CheckList *>(field)) {
        connect(list, &CheckList::edited, this, &FormFields::edited);
        return {.read = [list] { return ticksOf(*list); },
                .write = [list](const QJsonValue &value) { tick(*list, value.toObject()); },
                .words =
                    [] {
                        return QString();
                    }};
    }
    auto *box = qobject_cast<QCheckBox *>(field);
    Q_ASSERT(box);
    connect(box, &QCheckBox::toggled, this, &FormFields::edited);
    return {.read = [box] { return box->isChecked(); },
            .write = [box](const QJsonValue &value) { box->setChecked(value.toBool()); },
            .words =
                [] {
                    return QString();
                }};
}

void FormFields::add(QWidget *field, const QString &caption, const QString &name)
{
    Field bound = bind(field);
    bound.name = name.isEmpty() ? field->objectName() : name;
    remove(bound.name);
    bound.caption = caption;
    m_fields.append(bound);
}

void FormFields::remove(const QString &name)
{
    m_fields.removeIf([&](const Field &field) { return field.name == name; });
}

QJsonObject FormFields::values() const
{
    QJsonObject values;
    for (const Field &field : m_fields)
        values.insert(field.name, field.read());
    return values;
}

void FormFields::put(const QJsonObject &values)
{
    for (const Field &field : std::as_const(m_fields)) {
        if (values.contains(field.name))
            field.write(values.value(field.name));
    }
}

const FormFields::Field *FormFields::named(const QString &name) const
{
    const auto found =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) { return field.name == name; });
    return found == m_fields.cend() ? nullptr : &*found;
}

QString FormFields::caption(const QString &name) const
{
    const Field *field = named(name);
    return field ? field->caption : QString();
}

QString FormFields::words(const QString &name) const
{
    const Field *field = named(name);
    if (!field)
        return {};
    const QString held = field->words().simplified();
    return held.isEmpty() ? field->caption : held;
}
