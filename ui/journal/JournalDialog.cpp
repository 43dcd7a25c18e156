#include "ui/journal/JournalDialog.h"

#include "ui/journal/JournalModel.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

JournalDialog::JournalDialog(const Dossier &dossier, const QString &language, QWidget *parent)
    : QDialog(parent), m_model(new JournalModel(dossier, language, this)), m_shown(new QSortFilterProxyModel(this)),
      m_words(new QLineEdit(this)), m_table(new QTableView(this))
{
    setWindowTitle(tr("Journal"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    connect(&dossier, &QObject::destroyed, this, &QDialog::close);

    auto *about = new QLabel(tr("Every change, who made it and when. Nothing is ever taken out; each row is chained to the "
                                "one before."),
                             this);
    about->setWordWrap(true);
    m_words->setObjectName(u"journalWords"_s);
    m_words->setPlaceholderText(tr("Only rows with these words"));
    m_words->setAccessibleName(tr("Only rows with these words"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::textChanged, this, &JournalDialog::filter);
    buildTable();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *verify = buttons->addButton(tr("&Verify the dossier"), QDialogButtonBox::ActionRole);
    verify->setObjectName(u"journalVerify"_s);
    connect(verify, &QPushButton::clicked, this, &JournalDialog::verifyRequested);
    for (QAbstractButton *button : buttons->buttons()) // Enter among the words is not for them
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(920, 600);
    m_table->setFocus();
}

void JournalDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setStretchLastSection(false);
    heads->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    for (const int column : {JournalModel::Sequence, JournalModel::When, JournalModel::Who, JournalModel::State})
        heads->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
}

/// The table by itself would copy one cell.
bool JournalDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (watched != m_table || !isCopy)
        return QDialog::eventFilter(watched, event);
    copy();
    return true;
}

void JournalDialog::filter(const QString &words)
{
    // Rows that were not read yet could have the words, too.
    while (!words.isEmpty() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    m_shown->setFilterFixedString(words);
}

void JournalDialog::copy() const
{
    QStringList lines;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < JournalModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}
