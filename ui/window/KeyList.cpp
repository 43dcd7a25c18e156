#include "ui/window/KeyList.h"

#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    QString title{};
    QList<std::pair<QString, QString>> keys{};
};

QLayout *column(const QList<Section> &sections, QWidget *page)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Section &section : sections) {
        auto *title = new QLabel(section.title, page);
        title->setFont(Theme::sectionFont());
        if (row > 0)
            grid->setRowMinimumHeight(row++, 8);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &[keys, meaning] : section.keys) {
            auto *key = new QLabel(keys, page);
            key->setFont(Theme::boldFont());
            grid->addWidget(key, row, 0);
            grid->addWidget(new QLabel(meaning, page), row++, 1);
        }
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

KeyList::KeyList(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    const QList<Section> sections{
        {tr("On a card"),
         {{tr("1 … 9"), tr("choose a level")},
          {tr("0 or -"), tr("other answers: does not apply, unclear …")},
          {tr("Enter or F2"), tr("write the reason")},
          {tr("Ctrl+B, Ctrl+I"), tr("bold, italic, in a reason")},
          {tr("Esc"), tr("back to the card")},
          {tr("← →"), tr("along the levels; Space chooses")},
          {tr("Ctrl+E"), tr("add evidence")},
          {tr("Ctrl+Shift+L"), tr("show the evidence in the library")},
          {tr("Ctrl+T"), tr("translate the reason for the report")},
          {tr("Ctrl+M"), tr("write a comment; Ctrl+Enter adds it")}}},
        {tr("From item to item"),
         {{tr("↑ ↓"), tr("previous and next card")},
          {u"N  P"_s, tr("next and previous open item, across commitments")},
          {u"L"_s, tr("next list: needs me, not yet rated, no evidence, changed, all")},
          {tr("Ctrl+PgDn, Ctrl+PgUp"), tr("next and previous commitment")},
          {u"/"_s, tr("search commitments")},
          {u"Tab"_s, tr("next field; it never stays caught")}}},
        {tr("In charts and time lines"),
         {{u"T"_s, tr("chart or table, on a card of the overview")},
          {u"S"_s, tr("sort the matrix by the column")},
          {tr("+ −"), tr("a time line or a picture closer, farther away")}}},
        {tr("In a table and its sheet"),
         {{tr("Enter, Insert, Delete"), tr("open, add, remove")},
          {u"F2"_s, tr("change the cell")},
          {tr("Alt+↑ ↓"), tr("move up or down in the order")},
          {tr("Ctrl+F, Ctrl+C"), tr("search the table, copy its rows")},
          {tr("Ctrl+L"), tr("add a link, in the evidence library")},
          {tr("Ctrl+Enter on a row"), tr("score its commitment")},
          {tr("Ctrl+Enter, Esc"), tr("save the sheet, cancel it")},
          {tr("Shift+↑ ↓"), tr("select several commitments, for a cluster")}}},
        {tr("Anywhere"),
         {{tr("Ctrl+K"), tr("search everything; go to a commitment, mode or action")},
          {tr("Ctrl+Shift+F"), tr("all hits of a search")},
          {tr("Ctrl+1 …"), tr("modes")},
          {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
          {tr("Ctrl+P, Ctrl+Shift+P"), tr("print the report, see it first")},
          {tr("Ctrl+Shift+E"), tr("export the report")},
          {tr("Ctrl+N, Ctrl+O"), tr("new dossier, open one")},
          {tr("Ctrl+W, Ctrl+Q"), tr("close the dossier, quit")},
          {tr("Ctrl+,"), tr("settings")},
          {u"F10"_s, tr("menu")},
          {tr("F1, Shift+F1"), tr("this list, the guide")}}},
    };
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 8, 0);
    columns->setSpacing(40);
    // By their lengths: the first three sections stand beside the others.
    columns->addLayout(column(sections.first(3), page), 1);
    columns->addLayout(column(sections.sliced(3), page), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"keyListScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    if (page->sizeHint().width() > room().width() - 60)
        columns->setDirection(QBoxLayout::TopToBottom);
    fit(page->sizeHint(), close->sizeHint().height());
    close->setFocus();
}

/// As large as all keys want, as far as the screen goes; beyond that they scroll.
void KeyList::fit(const QSize &content, int buttons)
{
    const QMargins margins = layout()->contentsMargins();
    const QSize wanted(content.width() + margins.left() + margins.right() + 18,
                       content.height() + margins.top() + margins.bottom() + layout()->spacing() + buttons + 4);
    resize(wanted.boundedTo(room()));
}

QSize KeyList::room() const
{
    constexpr int frame = 48; // title bar and a little of what lies behind
    const QScreen *at = parentWidget() ? parentWidget()->screen() : screen();
    return at->availableSize() - QSize(frame, frame);
}

void KeyList::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = findChild<QScrollArea *>()->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        bar->triggerAction(event->key() == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                                      : QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        bar->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                          : QScrollBar::SliderPageStepAdd);
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}
