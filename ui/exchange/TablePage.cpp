#include "ui/exchange/TablePage.h"

#include "core/base/Catalogue.h"
#include "ui/widgets/InfoBar.h"
#include "ui/window/BackgroundWork.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TablePage::TablePage(ImportTask &task, QWidget *parent)
    : QWizardPage(parent), m_task(task), m_fault(new InfoBar(this)), m_recognised(new QLabel(this)),
      m_form(new QFormLayout), m_layout(new QComboBox(this)), m_sheet(new QComboBox(this)),
      m_encoding(new QComboBox(this)), m_language(new QComboBox(this)),
      m_contacts(new QCheckBox(tr("Read officials' names and contacts too"), this))
{
    setTitle(tr("The table"));
    setSubTitle(tr("“%1” is recognised by itself; change only what is wrong.").arg(QFileInfo(task.path).fileName()));
    m_fault->setDismissible(false);
    m_recognised->setWordWrap(true);
    m_layout->setObjectName(u"importLayout"_s);
    m_layout->addItem(tr("Recognise by itself"), u"auto"_s);
    for (const QString &id : layoutIds()) {
        if (const Result<TableLayout> layout = layoutFromLibrary(id))
            m_layout->addItem(u"%1 (%2)"_s.arg(layout->title.in(task.language), id), id);
    }
    m_layout->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_layout->setMinimumContentsLength(30);
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(30);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItem(tr("Recognise by itself"), u"auto"_s);
    for (const QString &name : {u"UTF-8"_s, u"Windows-1252"_s, u"ISO-8859-1"_s, u"UTF-16"_s})
        m_encoding->addItem(name, name.toLower());
    m_language->setObjectName(u"importLanguage"_s);
    m_language->addItem(tr("As the layout says"), u"und"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("French"), u"fr"_s);
    m_language->addItem(tr("Portuguese"), u"pt"_s);
    m_form->addRow(tr("&Layout"), m_layout);
    m_form->addRow(tr("&Sheet"), m_sheet);
    m_form->addRow(tr("&Encoding"), m_encoding);
    m_form->addRow(tr("Language of the &texts"), m_language);
    m_form->addRow(QString(), m_contacts);
    m_form->setRowVisible(m_sheet, false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_fault);
    layout->addLayout(m_form);
    layout->addWidget(m_recognised);
    layout->addStretch();
    for (QComboBox *combo : {m_layout, m_encoding, m_language})
        connect(combo, &QComboBox::activated, this, &TablePage::readHead);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_task.options.sheet = m_sheet->currentText();
        readHead();
    });
    connect(m_contacts, &QCheckBox::toggled, this, [this](bool isOn) { m_task.options.isWithContacts = isOn; });
}

/// Once the page is on the screen: it may take a while to unpack a workbook.
void TablePage::initializePage()
{
    if (!m_isRead)
        QTimer::singleShot(0, this, &TablePage::readHead);
}

void TablePage::readHead()
{
    m_isRead = false;
    Q_EMIT completeChanged();
    m_task.options.layout = m_layout->currentData().toString();
    m_task.options.encoding = m_encoding->currentData().toString();
    m_task.options.language = m_language->currentData().toString();
    m_task.options.method.clear();
    m_task.options.map.clear();
    BackgroundWork::run<Result<TableHead>>(
        this, tr("Reading “%1”…").arg(QFileInfo(m_task.path).fileName()),
        [path = m_task.path, options = m_task.options, existing = m_task.existing](const Progress &progress) {
            return readTableHead(path, options, existing, progress);
        },
        [this](const Result<TableHead> &head) { show(head); });
}

void TablePage::show(const Result<TableHead> &head)
{
    m_fault->dismiss();
    m_isRead = head.has_value();
    if (!head) {
        m_fault->tell(InfoBar::Kind::Fault, errorSentence(head.error(), Catalogue(m_task.language)));
        m_recognised->clear();
        Q_EMIT completeChanged();
        return;
    }
    m_task.head = *head;
    showSheets();
    const Result<TableLayout> layout = layoutFromLibrary(head->layout);
    const QString title = layout ? layout->title.in(m_task.language) : head->layout;
    QStringList sentences{tr("Layout: %1 · encoding: %2").arg(title, head->encoding)};
    if (head->headerRow > 0)
        sentences.append(tr("The header is row %1, with %n column(s).", nullptr, int(head->headers.size()))
                             .arg(QString::number(head->headerRow)));
    if (m_task.hasOwnColumns())
        sentences.append(tr("No published layout: on the next page you say what its columns hold."));
    m_recognised->setText(sentences.join(u'\n'));
    Q_EMIT completeChanged();
}

/// A workbook with several sheets: the one that is read, and the others to choose from.
void TablePage::showSheets()
{
    m_sheet->clear();
    m_sheet->addItems(m_task.head.sheets);
    m_sheet->setCurrentText(m_task.head.sheet);
    m_form->setRowVisible(m_sheet, m_task.head.sheets.size() > 1);
}
