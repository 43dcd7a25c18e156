#include "ui/window/RoundFields.h"

#include "core/method/MethodLibrary.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

RoundFields::RoundFields(QFormLayout *form, const QString &language, QObject *parent)
    : QObject(parent), m_language(language), m_method(new QComboBox), m_title(new QLineEdit), m_asOf(new QDateEdit)
{
    for (const LibraryMethod &method : methodLibrary())
        m_method->addItem(method.pack.title.in(language), method.pack.id);
    m_method->setObjectName(u"method"_s);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(36);
    m_title->setObjectName(u"roundTitle"_s);
    m_title->setText(tr("Independent evaluation"));
    m_asOf->setDate(QDate::currentDate());
    m_asOf->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_asOf->setToolTip(tr("What was done after this day does not count in the round"));
    form->addRow(tr("&Method"), m_method);
    form->addRow(tr("Title of the &round"), m_title);
    form->addRow(tr("&As of"), m_asOf);
    connect(m_title, &QLineEdit::textChanged, this, &RoundFields::edited);
}

QString RoundFields::methodId() const { return m_method->currentData().toString(); }

LocalizedText RoundFields::title() const { return LocalizedText::of(m_language, m_title->text().simplified()); }

QDate RoundFields::asOf() const { return m_asOf->date(); }

bool RoundFields::isComplete() const { return !m_title->text().trimmed().isEmpty() && m_method->currentIndex() >= 0; }
