#include "ui/overview/CommitmentPopup.h"

#include "ui/overview/CommitmentMenu.h"
#include "ui/widgets/Theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 420;
constexpr int mostRows = 12;

} // namespace

CommitmentPopup::CommitmentPopup(const QString &title, const QList<Commitment> &commitments, const QString &language,
                                 QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commitmentPopup"_s);
    setAccessibleName(title);
    setFrameShape(QFrame::StyledPanel);
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    heading->setFont(Theme::boldFont());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Commitment &commitment : commitments) {
        auto *item = new QListWidgetItem(u"%1 · %2"_s.arg(commitment.number, commitment.title.in(language)), m_list);
        item->setData(Qt::UserRole, commitment.id.toString());
    }
    const auto choose = [this](const QListWidgetItem *item) {
        const auto id = CommitmentId::parse(item->data(Qt::UserRole).toString());
        close();
        if (id)
            Q_EMIT chosen(*id);
    };
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this, choose](const QPoint &place) {
        const QListWidgetItem *item = m_list->itemAt(place);
        const auto id = CommitmentId::parse(item ? item->data(Qt::UserRole).toString() : QString());
        if (!id)
            return;
        showCommitmentMenu(
            m_list, m_list->viewport()->mapToGlobal(place), [item, choose] { choose(item); },
            [this, id] {
                close();
                Q_EMIT factSheetWanted(*id);
            });
    });
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->addWidget(heading);
    column->addWidget(m_list);
    m_list->setCurrentRow(0);
}

void CommitmentPopup::popUp(const QPoint &globalPlace)
{
    setFixedWidth(popupWidth);
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 10) + 8);
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(globalPlace);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(globalPlace.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(globalPlace.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_list->setFocus();
}
