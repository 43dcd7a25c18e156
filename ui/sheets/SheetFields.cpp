// Sheet: the fields it is made of.
#include "ui/sheets/Sheet.h"

#include "ui/sheets/CheckList.h"
#include "ui/sheets/DateField.h"
#include "ui/sheets/KeptForm.h"
#include "ui/sheets/PickField.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

namespace {
constexpr int highestCount = 9999999;
}

void Sheet::place(const QString &name, const QString &label, QWidget *field, Width width)
{
    auto *caption = new QLabel(label, m_form);
    caption->setFont(Theme::smallFont());
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setWordWrap(true);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignBottom); // at its field, where the one beside it wraps
    caption->setBuddy(field);
    m_captions.insert(field, caption);
    field->setObjectName(name);
    field->setAccessibleName(label);
    if (!qobject_cast<QLabel *>(field))
        m_kept->fields().add(field, label);
    if (!m_first)
        m_first = field;
    if (width == Width::Whole && m_column == 1) {
        m_column = 0;
        m_row += 3;
    }
    const int span = width == Width::Whole ? 2 : 1;
    m_grid->addWidget(caption, m_row, m_column, 1, span);
    m_grid->addWidget(field, m_row + 1, m_column, 1, span, Qt::AlignTop);
    m_grid->setRowMinimumHeight(m_row + 2, 6);
    m_column = (m_column + span) % 2;
    if (m_column == 0)
        m_row += 3;
}

void Sheet::setFieldShown(QWidget *field, bool isShown, const QString &label)
{
    QLabel *caption = m_captions.value(field);
    caption->setVisible(isShown);
    field->setVisible(isShown);
    if (label.isEmpty())
        return;
    caption->setText(label);
    field->setAccessibleName(label);
}

QLineEdit *Sheet::addLine(const QString &name, const QString &label, Width width)
{
    auto *line = new QLineEdit(m_form);
    place(name, label, line, width);
    return line;
}

QLineEdit *Sheet::addCount(const QString &name, const QString &label)
{
    QLineEdit *line = addLine(name, label, Width::Half);
    line->setValidator(new QIntValidator(0, highestCount, line));
    return line;
}

DateField *Sheet::addDate(const QString &name, const QString &label)
{
    auto *date = new DateField(m_form);
    place(name, label, date, Width::Half);
    m_dates.append(date);
    return date;
}

GrowingEdit *Sheet::addText(const QString &name, const QString &label, int lines)
{
    auto *text = new GrowingEdit(m_form);
    placeText(name, label, text, lines);
    return text;
}

WritingEdit *Sheet::addWriting(const QString &name, const QString &label, int lines, const QString &language,
                               WritingEdit::Form form)
{
    auto *text = new WritingEdit(form, m_form);
    placeText(name, label, text, lines);
    if (language.isEmpty())
        m_inPlanLanguage.append(text);
    else
        text->setTextLanguage(language);
    return text;
}

void Sheet::placeText(const QString &name, const QString &label, GrowingEdit *text, int lines)
{
    text->setMinimumLines(lines);
    place(name, label, text, Width::Whole);
    connect(text, &GrowingEdit::escapePressed, this, &Sheet::cancel);
}

QLabel *Sheet::addNote(const QString &name)
{
    auto *note = new QLabel(m_form);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    place(name, {}, note, Width::Whole);
    return note;
}

QComboBox *Sheet::addChoice(const QString &name, const QString &label, Width width)
{
    auto *choice = new ChoiceBox(m_form);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    place(name, label, choice, width);
    return choice;
}

PickField *Sheet::addPick(const QString &name, const QString &label)
{
    auto *pick = new PickField(m_form);
    place(name, label, pick, Width::Whole);
    m_picks.append(pick);
    return pick;
}

CheckList *Sheet::addCheckList(const QString &name, const QString &label)
{
    auto *list = new CheckList(m_form);
    place(name, label, list, Width::Whole);
    list->setName(label);
    return list;
}
