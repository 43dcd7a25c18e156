#include "ui/window/RoundFields.h"

#include "core/method/FittingMethod.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Theme.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

RoundFields::RoundFields(QFormLayout *form, const QString &language, QObject *parent)
    : QObject(parent), m_language(language), m_library(methodLibrary()), m_method(new ChoiceBox), m_purpose(new QLabel),
      m_title(new QLineEdit), m_asOf(new QDateEdit)
{
    for (const LibraryMethod &method : std::as_const(m_library))
        m_method->addItem(method.pack.title.in(language), method.pack.id);
    m_method->setObjectName(u"method"_s);
    m_method->setPlaceholderText(tr("Choose a method…"));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(36);
    m_method->setCurrentIndex(-1);
    m_purpose->setObjectName(u"methodPurpose"_s);
    m_purpose->setWordWrap(true);
    m_purpose->setFont(Theme::smallFont());
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_purpose->setTextFormat(Qt::PlainText);
    // As many lines as the longest wants, so that the fields below stay where they are.
    m_purpose->setMinimumHeight(6 * QFontMetrics(Theme::smallFont()).lineSpacing());
    m_purpose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_title->setObjectName(u"roundTitle"_s);
    m_title->setText(tr("Independent evaluation"));
    m_asOf->setDate(QDate::currentDate());
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_asOf->setToolTip(tr("What was done after this day does not count in the round"));
    form->addRow(tr("&Method"), m_method);
    form->addRow(QString(), m_purpose);
    form->addRow(tr("Title of the &round"), m_title);
    form->addRow(tr("&As of"), m_asOf);
    connect(m_title, &QLineEdit::textChanged, this, &RoundFields::edited);
    connect(m_method, &QComboBox::currentIndexChanged, this, &RoundFields::describe);
    connect(m_method, &QComboBox::activated, this, [this] { m_isChosen = true; });
    describe();
}

void RoundFields::propose(const ActionPlan &plan)
{
    if (m_isChosen)
        return;
    const LibraryMethod *method = fittingMethod(m_library, dayOfPlan(plan));
    m_method->setCurrentIndex(method ? m_method->findData(method->pack.id) : -1);
}

/// What the chosen method is for, in the pack's own first sentence, and of which years.
void RoundFields::describe()
{
    const int chosen = m_method->currentIndex();
    if (chosen < 0) {
        m_purpose->setText(tr("A method says what is asked of each commitment and on which scales. It follows from "
                              "the plan's years; a round keeps the one it was opened with."));
    } else {
        const MethodPack &pack = m_library.at(chosen).pack;
        const QString purpose = pack.summary.in(m_language).section(u". "_s, 0, 0).trimmed();
        const QString sentence = purpose.endsWith(u'.') ? purpose : purpose + u'.';
        const int from = pack.validFrom ? pack.validFrom->year() : 0;
        m_purpose->setText(!pack.validFrom ? sentence
                           : !pack.validTo
                               ? tr("%1 For plans from %2 on.", "what a method is for").arg(sentence).arg(from)
                               : tr("%1 For plans of %2 to %3.", "what a method is for")
                                     .arg(sentence)
                                     .arg(from)
                                     .arg(pack.validTo->year()));
    }
    m_method->setAccessibleDescription(m_purpose->text());
    Q_EMIT edited();
}

void RoundFields::focusFirst() { m_method->setFocus(); }

QList<QWidget *> RoundFields::fields() const { return {m_method, m_title, m_asOf}; }

QString RoundFields::methodId() const { return m_method->currentData().toString(); }

LocalizedText RoundFields::title() const { return LocalizedText::of(m_language, m_title->text().simplified()); }

QDate RoundFields::asOf() const { return m_asOf->date(); }

bool RoundFields::isComplete() const { return !m_title->text().trimmed().isEmpty() && m_method->currentIndex() >= 0; }
