#include "ui/widgets/ScreenFit.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize frame(8, 40); ///< title bar and borders, which are not known before the window is there

/// At this width; texts that wrap need more height the narrower they are.
QSize least(const QLayout &layout, int width)
{
    QSize size = layout.totalMinimumSize();
    if (layout.hasHeightForWidth())
        size.setHeight(std::max(size.height(), layout.totalMinimumHeightForWidth(std::max(width, size.width()))));
    return size;
}

/// All but the last line, the buttons, goes into a page that scrolls.
void scrollAboveButtons(QDialog &dialog, QVBoxLayout &layout)
{
    QWidget *focused = dialog.focusWidget();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(layout.spacing());
    while (layout.count() > 1) {
        const int stretch = layout.stretch(0);
        QLayoutItem *item = layout.takeAt(0);
        if (QWidget *widget = item->widget()) {
            column->addWidget(widget, stretch, item->alignment());
            delete item;
        } else if (QLayout *lines = item->layout()) {
            column->addLayout(lines, stretch);
        } else {
            column->addItem(item);
        }
    }
    auto *scroll = new QScrollArea(&dialog);
    scroll->setObjectName(u"screenFit"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    layout.insertWidget(0, scroll, 1);
    // The keyboard goes on from where it was, and what it comes to is seen.
    QObject::connect(qApp, &QApplication::focusChanged, scroll, [scroll](QWidget *, QWidget *now) {
        if (now && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, 12);
    });
    if (focused)
        QMetaObject::invokeMethod(focused, [focused] { focused->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

/// Those for files, for printing and the like look after themselves.
bool isOurs(const QWidget &window)
{
    const QByteArray name(window.metaObject()->className());
    return name == "QDialog" || !name.startsWith('Q');
}

} // namespace

ScreenFit::ScreenFit(QObject *parent, std::optional<QSize> screen) : QObject(parent), m_screen(screen)
{
    qApp->installEventFilter(this);
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        auto *window = static_cast<QWidget *>(watched);
        const Qt::WindowType type = window->windowType();
        if (window->isWindow() && (type == Qt::Window || type == Qt::Dialog) &&
            !(window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
            fit(*window);
    }
    return QObject::eventFilter(watched, event);
}

QSize ScreenFit::room(const QWidget &window) const
{
    const QWidget *parent = window.parentWidget();
    return m_screen.value_or((parent ? parent : &window)->screen()->availableSize()) - frame;
}

void ScreenFit::fit(QWidget &window) const
{
    const QSize most = room(window);
    auto *dialog = qobject_cast<QDialog *>(&window);
    auto *layout = qobject_cast<QVBoxLayout *>(window.layout());
    QSize wanted = window.size().boundedTo(most);
    if (dialog && layout && isOurs(window) && !qobject_cast<QWizard *>(dialog)) {
        const QSize needed = least(*layout, wanted.width());
        wanted = wanted.expandedTo(needed).boundedTo(most);
        if (needed != needed.boundedTo(most) && layout->count() > 1) {
            scrollAboveButtons(*dialog, *layout);
            window.setMinimumSize(window.minimumSize().boundedTo(most));
            layout->activate();
        }
    }
    if (wanted != window.size())
        window.resize(wanted);
}
