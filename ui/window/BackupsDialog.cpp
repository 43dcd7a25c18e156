#include "ui/window/BackupsDialog.h"

#include "core/Dossier.h"
#include "core/JournalText.h"
#include "core/base/Catalogue.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QList<BackupRow> backupRows(const QList<Backup> &backups, const QString &language, const Progress &progress)
{
    QList<BackupRow> rows;
    for (const Backup &backup : backups) {
        if (progress.cancelled())
            break;
        progress.at(int(rows.size()), int(backups.size()));
        const auto dossier = Dossier::open(backup.path, Access::ReadOnly, {});
        const QList<JournalEntry> last = dossier ? (*dossier)->journal(1) : QList<JournalEntry>();
        rows.append({backup, last.isEmpty() ? QString() : journalText(last.first(), **dossier, Catalogue(language))});
    }
    return rows;
}

QString dossierNameOf(const Backup &backup)
{
    const QString folder = QFileInfo(backup.path).dir().dirName();
    return folder.left(folder.lastIndexOf(u'-'));
}

BackupsDialog::BackupsDialog(const QList<BackupRow> &rows, const QString &folder, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Backups"));
    auto *words = new QLabel(rows.isEmpty()
                                 ? tr("There is no backup yet. One is made by itself when a dossier is opened, when it "
                                      "is closed after changes, and before an import.")
                                 : tr("A backup opens as a copy of its own in your Documents; the dossier stays as it "
                                      "is."),
                             this);
    words->setWordWrap(true);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("When"), tr("Dossier"), tr("Size"), tr("Last change")});
    m_list->setVisible(!rows.isEmpty());
    fill();
    auto *show = new QPushButton(tr("Show the &folder"), this);
    show->setEnabled(QFileInfo::exists(folder));
    connect(show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *open = buttons->addButton(tr("&Open a copy of it"), QDialogButtonBox::AcceptRole);
    open->setEnabled(!rows.isEmpty());
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(show);
    row->addWidget(buttons, 1);
    layout->addLayout(row);
    resize(760, rows.isEmpty() ? 160 : 420);
}

void BackupsDialog::fill()
{
    for (const BackupRow &row : std::as_const(m_rows)) {
        auto *item =
            new QTreeWidgetItem(m_list, {QLocale().toString(row.backup.at.toLocalTime(), QLocale::ShortFormat),
                                         dossierNameOf(row.backup), QLocale().formattedDataSize(row.backup.size),
                                         row.lastChange.isEmpty() ? tr("It cannot be read.") : row.lastChange});
        item->setToolTip(3, row.lastChange);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    if (!m_rows.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

Backup BackupsDialog::chosen() const
{
    return m_rows.at(std::max(m_list->indexOfTopLevelItem(m_list->currentItem()), 0)).backup;
}
