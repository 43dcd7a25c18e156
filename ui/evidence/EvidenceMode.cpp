#include "ui/evidence/EvidenceMode.h"

#include "core/model/Place.h"
#include "ui/evidence/AddEvidenceSheet.h"
#include "ui/evidence/CopyCheck.h"
#include "ui/evidence/EvidenceLibrary.h"
#include "ui/evidence/EvidencePreview.h"
#include "ui/evidence/FactsPanel.h"
#include "ui/scoring/EvidenceDesk.h"
#include "ui/scoring/EvidenceIntake.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/PageAction.h"
#include "ui/widgets/PanelTabs.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForBoth = 1560; ///< from here preview and particulars stand side by side
constexpr int widestFacts = 420;
enum Tab { PreviewTab, FactsTab };

} // namespace

EvidenceMode::EvidenceMode(QWidget *parent)
    : Mode(parent), m_library(new EvidenceLibrary(this)), m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({740, 550});
    m_library->setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    buildActions();
    connectParts();
    showSide();
}

QWidget *EvidenceMode::buildSide()
{
    m_right = new QStackedWidget(this);
    m_right->setAutoFillBackground(true);
    m_right->setBackgroundRole(QPalette::Base);
    auto *side = new QWidget(m_right);
    m_tabs = new PanelTabs(side);
    m_tabs->setObjectName(u"evidenceTabs"_s);
    m_tabs->setAccessibleName(tr("What is shown of the evidence"));
    m_tabs->addTab(tr("Preview"));
    m_tabs->addTab(tr("Particulars"));
    m_preview = new EvidencePreview(side);
    m_facts = new FactsPanel(side);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_preview, 1);
    both->addWidget(m_facts, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(both, 1);
    m_sheet = new AddEvidenceSheet(m_right);
    m_right->addWidget(side);
    m_right->addWidget(m_sheet);
    m_right->setMinimumWidth(400);
    return m_right;
}

void EvidenceMode::buildActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto run) {
        addPageAction(this, name, text, keys, run);
    };
    add(u"evidence.add"_s, tr("Evidence: add files"), Qt::CTRL | Qt::Key_E, [this] { chooseFiles(); });
    add(u"evidence.addLink"_s, tr("Evidence: add a link"), Qt::CTRL | Qt::Key_L, [this] { beginLink({}); });
    add(u"evidence.check"_s, tr("Evidence: check all copies"), {}, [this] { checkCopies(); });
    add(u"evidence.search"_s, tr("Evidence: filter"), {}, [this] {
        Q_EMIT wanted();
        m_library->focusFilter();
    });
}

void EvidenceMode::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &EvidenceMode::showSide);
    connect(m_library, &EvidenceLibrary::currentChanged, this, &EvidenceMode::onChosen);
    connect(m_library, &EvidenceLibrary::opened, this, [this](const EvidenceId &id) { m_desk->open(id); });
    connect(m_library, &EvidenceLibrary::filesOffered, this, &EvidenceMode::offer);
    connect(m_library, &EvidenceLibrary::linkOffered, this, &EvidenceMode::beginLink);
    connect(m_library, &EvidenceLibrary::chooseRequested, this, &EvidenceMode::chooseFiles);
    connect(m_library, &EvidenceLibrary::checkRequested, this, &EvidenceMode::checkCopies);
    connect(m_library, &EvidenceLibrary::removeRequested, this, [this] {
        m_tabs->setCurrentIndex(FactsTab);
        m_facts->remove();
    });
    connect(m_library, &EvidenceLibrary::menuRequested, this, [this](QMenu &menu, const EvidenceId &id) {
        m_desk->fillLibraryMenu(menu, id);
        if (m_workspace->isWritable())
            menu.addAction(Theme::icon(u"trash"_s), tr("&Remove from the dossier"), this, [this] {
                m_tabs->setCurrentIndex(FactsTab);
                m_facts->remove();
            });
    });
    connect(m_facts, &FactsPanel::message, this, &Mode::message);
    connect(m_sheet, &AddEvidenceSheet::message, this, &Mode::message);
    connect(m_sheet, &AddEvidenceSheet::ended, this, [this] {
        m_right->setCurrentIndex(0);
        m_library->enter();
    });
    connect(m_sheet, &AddEvidenceSheet::added, this, [this](const QList<EvidenceId> &ids) {
        if (!ids.isEmpty())
            m_library->select(ids.first());
        m_library->enter();
    });
}

void EvidenceMode::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    delete m_desk;
    delete m_intake;
    m_desk = nullptr;
    m_intake = nullptr;
    m_workspace = workspace;
    if (workspace)
        makeDesk();
    m_sheet->setWorkspace(workspace);
    m_preview->setWorkspace(workspace, m_desk);
    m_facts->setWorkspace(workspace);
    m_library->setWorkspace(workspace);
}

void EvidenceMode::makeDesk()
{
    m_desk = new EvidenceDesk(*m_workspace, this);
    m_intake = new EvidenceIntake(*m_workspace, this);
    connect(m_desk, &EvidenceDesk::message, this, &Mode::message);
    connect(m_intake, &EvidenceIntake::failed, this, &Mode::message);
    connect(m_intake, &EvidenceIntake::recognised, this, &EvidenceMode::begin);
    connect(m_workspace, &Workspace::sheetOffered, this, &EvidenceMode::takeBack);
    connect(m_workspace, &Workspace::evidenceWanted, this, &EvidenceMode::showItem);
    CopyCheck::findMissing(*m_workspace);
}

void EvidenceMode::begin(const QList<OfferedFile> &files)
{
    m_right->setCurrentIndex(1);
    if (const std::optional<UnsavedText> kept = std::exchange(m_kept, std::nullopt))
        m_sheet->takeBack(files, *kept);
    else
        m_sheet->begin(files);
}

/// With those of its files that are still there.
void EvidenceMode::takeBack(const UnsavedText &kept)
{
    if (kept.field.place != m_sheet->objectName())
        return;
    Q_EMIT wanted();
    QStringList paths = kept.field.of.split(u'\n', Qt::SkipEmptyParts);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (m_sheet->isOpen()) {
        Q_EMIT message(tr("Something else is being added as evidence. Add or cancel it first."));
    } else if (paths.isEmpty() && !kept.field.of.isEmpty()) {
        Q_EMIT message(tr("The files that were to be added as evidence are no longer where they were."));
    } else {
        m_kept = kept;
        if (paths.isEmpty())
            begin({});
        else
            m_intake->recognise(paths);
    }
}

void EvidenceMode::showItem(const EvidenceId &id)
{
    Q_EMIT wanted();
    m_library->select(id);
    m_library->enter();
}

bool EvidenceMode::reveal(const Place &place)
{
    const auto id = EvidenceId::parse(place.id);
    if (place.kind != u"evidence" || !id || !m_workspace || !m_workspace->contents().evidenceItem(*id))
        return false;
    showItem(*id);
    return true;
}

void EvidenceMode::enter()
{
    onChosen(m_library->currentId());
    if (m_sheet->isOpen())
        m_sheet->setFocus();
    else
        m_library->enter();
}

/// Reads a copy only while somebody looks.
void EvidenceMode::onChosen(const EvidenceId &id)
{
    m_facts->show(id);
    if (isVisible() && m_preview->isVisibleTo(this))
        m_preview->show(id);
}

void EvidenceMode::showSide()
{
    const bool both = width() >= roomForBoth;
    const bool isFacts = m_tabs->currentIndex() == FactsTab;
    m_tabs->setVisible(!both);
    m_preview->setVisible(both || !isFacts);
    m_facts->setVisible(both || isFacts);
    m_facts->setMaximumWidth(both ? widestFacts : QWIDGETSIZE_MAX);
    if (m_workspace)
        onChosen(m_library->currentId());
}

void EvidenceMode::resizeEvent(QResizeEvent *event)
{
    Mode::resizeEvent(event);
    if ((event->oldSize().width() >= roomForBoth) != (width() >= roomForBoth))
        showSide();
}

void EvidenceMode::chooseFiles()
{
    Q_EMIT wanted();
    if (m_workspace && m_workspace->isWritable())
        offer(FileChoice::current().openMany(this, tr("Add evidence"), {}));
}

void EvidenceMode::offer(const QStringList &paths)
{
    m_kept.reset();
    if (!paths.isEmpty() && m_workspace && m_workspace->isWritable())
        m_intake->recognise(paths);
}

void EvidenceMode::beginLink(const QString &url)
{
    Q_EMIT wanted();
    if (!m_workspace || !m_workspace->isWritable())
        return;
    m_right->setCurrentIndex(1);
    m_sheet->begin({}, url);
}

/// Files, or a web address, from the clipboard.
void EvidenceMode::paste()
{
    const QMimeData *held = QApplication::clipboard()->mimeData();
    QStringList paths;
    for (const QUrl &url : held->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    const QString text = held->text().trimmed();
    if (!paths.isEmpty())
        offer(paths);
    else if (text.startsWith(u"http://") || text.startsWith(u"https://"))
        beginLink(text.section(u'\n', 0, 0).trimmed());
    else
        Q_EMIT message(tr("The clipboard holds neither a file nor a web address."));
}

void EvidenceMode::checkCopies()
{
    Q_EMIT wanted();
    if (!m_workspace)
        return;
    CopyCheck::run(*m_workspace, this, [this](const CopyCheck::Outcome &outcome) {
        if (!outcome.sentence.isEmpty())
            Q_EMIT message(outcome.sentence);
        else if (outcome.damaged > 0)
            Q_EMIT message(tr("%n copy(ies) altered or missing. The table shows which; add the original file again, or "
                              "take it from a backup.",
                              nullptr, outcome.damaged));
        else if (outcome.isComplete)
            Q_EMIT message(tr("All %n copy(ies) are sound.", nullptr, outcome.whole));
        else
            Q_EMIT message(tr("Stopped. %n copy(ies) were checked and are sound.", nullptr, outcome.whole));
    });
}

QByteArray EvidenceMode::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_splitter->saveState() << m_library->columns();
    return state;
}

void EvidenceMode::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray splitter;
    QByteArray columns;
    stream >> splitter >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_library->restoreColumns(columns);
}

void EvidenceMode::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->text() == u"/" && !m_sheet->isOpen())
        m_library->focusFilter();
    else
        Mode::keyPressEvent(event);
}
