#include "ui/exchange/ColumnsPage.h"

#include "core/base/Catalogue.h"
#include "core/method/MethodLibrary.h"
#include "ui/exchange/MappingTable.h"
#include "ui/widgets/PageScroll.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewHeight = 150;
constexpr int widestColumn = 220;

} // namespace

ColumnsPage::ColumnsPage(ImportTask &task, Settings &settings, QWidget *parent)
    : QWizardPage(parent), m_task(task), m_memory(settings), m_preview(new QTableWidget(this)),
      m_method(new QComboBox(this)), m_rememberedLine(new QLabel(this)),
      m_forget(new QPushButton(tr("Forget it"), this)), m_mapping(new MappingTable), m_missing(new QLabel(this))
{
    setTitle(tr("The columns"));
    setSubTitle(tr("Say under which header each thing stands. What is not chosen is not read."));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setFixedHeight(previewHeight);
    m_preview->verticalHeader()->hide();
    m_preview->setAccessibleName(tr("The first rows of the table"));
    m_method->setObjectName(u"importMethod"_s);
    m_method->setAccessibleName(tr("Method of the codes"));
    m_method->addItem(tr("The table has no codes"), QString());
    for (const LibraryMethod &method : methodLibrary())
        m_method->addItem(method.pack.title.in(task.language), method.pack.id);
    auto *methodLine = new QHBoxLayout;
    auto *methodLabel = new QLabel(tr("&Method of the codes"), this);
    methodLabel->setBuddy(m_method);
    methodLine->addWidget(methodLabel);
    methodLine->addWidget(m_method);
    methodLine->addStretch();
    auto *memoryLine = new QHBoxLayout;
    memoryLine->addWidget(m_rememberedLine);
    memoryLine->addWidget(m_forget);
    memoryLine->addStretch();
    auto *scroll = new PageScroll(this);
    scroll->setWidget(m_mapping);
    m_missing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview);
    layout->addLayout(memoryLine);
    layout->addLayout(methodLine);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_missing);
    connect(m_method, &QComboBox::activated, this, &ColumnsPage::chooseMethod);
    connect(m_mapping, &MappingTable::changed, this, &ColumnsPage::sayWhatIsMissing);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_memory.forget(m_task.head.headers);
        m_remembered.reset();
        showRemembered();
        fillMapping();
    });
}

void ColumnsPage::initializePage()
{
    if (std::exchange(m_headers, m_task.head.headers) == m_task.head.headers)
        return; // back and forth keeps what was chosen
    m_remembered = m_memory.find(m_task.head.headers);
    const QString method = m_remembered ? m_remembered->method : m_task.head.method;
    m_method->setCurrentIndex(qMax(0, m_method->findData(method)));
    showRemembered();
    fillPreview();
    fillMapping();
}

void ColumnsPage::showRemembered()
{
    m_rememberedLine->setVisible(m_remembered.has_value());
    m_forget->setVisible(m_remembered.has_value());
    if (m_remembered)
        m_rememberedLine->setText(
            tr("Mapped as you mapped such a table on %1.").arg(Catalogue(m_task.language).date(m_remembered->on)));
}

void ColumnsPage::fillPreview()
{
    const TableHead &head = m_task.head;
    m_preview->clear();
    m_preview->setColumnCount(int(head.headers.size()));
    m_preview->setRowCount(int(head.rows.size()));
    QStringList headers;
    for (const QString &header : head.headers)
        headers.append(header.simplified());
    m_preview->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < int(head.rows.size()); ++row) {
        for (int column = 0; column < int(head.headers.size()); ++column) {
            const QString cell = head.rows.at(row).value(column);
            auto *item = new QTableWidgetItem(cell.simplified().left(200));
            item->setToolTip(cell.left(2000));
            m_preview->setItem(row, column, item);
        }
    }
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_preview->setColumnWidth(column, qMin(widestColumn, m_preview->columnWidth(column)));
}

void ColumnsPage::fillMapping()
{
    const Result<TableLayout> layout = layoutFromLibrary(m_task.head.layout);
    if (!layout)
        return;
    const Result<LibraryMethod> method = methodFromLibrary(m_method->currentData().toString());
    m_mapping->setTable(m_task.head, *layout, method ? &method->pack : nullptr, m_task.language,
                        m_remembered ? m_remembered->map : QMap<QString, QString>());
    sayWhatIsMissing();
}

/// What was chosen for the fields stays; criteria are those of the method.
void ColumnsPage::chooseMethod()
{
    const QMap<QString, QString> chosen = m_mapping->mapping();
    const Result<TableLayout> layout = layoutFromLibrary(m_task.head.layout);
    const Result<LibraryMethod> method = methodFromLibrary(m_method->currentData().toString());
    if (layout)
        m_mapping->setTable(m_task.head, *layout, method ? &method->pack : nullptr, m_task.language, chosen);
    sayWhatIsMissing();
}

void ColumnsPage::sayWhatIsMissing()
{
    QStringList missing;
    if (!m_mapping->has(u"number"_s))
        missing.append(tr("Choose the column with the number of the commitment."));
    if (!m_mapping->has(u"title"_s) && !m_mapping->has(u"text"_s))
        missing.append(tr("Choose the column with the title or the text."));
    m_missing->setText(missing.join(u' '));
    m_missing->setVisible(!missing.isEmpty());
    Q_EMIT completeChanged();
}

bool ColumnsPage::isComplete() const
{
    return m_mapping->has(u"number"_s) && (m_mapping->has(u"title"_s) || m_mapping->has(u"text"_s));
}

/// Only what differs from what the reader finds by itself goes into the map: it may know more columns for a field.
bool ColumnsPage::validatePage()
{
    m_task.options.map.clear();
    m_task.options.method = m_method->currentData().toString();
    const QMap<QString, QString> mapping = m_mapping->mapping();
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it) {
        if (*it != m_task.head.known.value(it.key()))
            m_task.options.map.insert(it.key(), *it);
    }
    const Result<TableLayout> layout = layoutFromLibrary(m_task.head.layout);
    const QStringList fields = layout ? layout->fields.keys() : QStringList();
    // Codes that the reader would find, though the user says there are none.
    for (auto it = m_task.head.known.cbegin(); it != m_task.head.known.cend() && m_task.options.method.isEmpty();
         ++it) {
        if (!mapping.contains(it.key()) && !fields.contains(it.key()))
            m_task.options.map.insert(it.key(), QString());
    }
    return true;
}

void ColumnsPage::remember()
{
    m_memory.remember(
        m_task.head.headers,
        {.map = m_mapping->mapping(), .method = m_method->currentData().toString(), .on = QDate::currentDate()});
}
