#include "ui/window/KeyList.h"

#include "ui/widgets/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    QString title{};
    QList<std::pair<QString, QString>> keys{};
};

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
          {tr("Ctrl+Shift+E"), tr("show the evidence in the library")},
          {tr("Ctrl+T"), tr("translate the reason for the report")},
          {tr("Ctrl+M"), tr("write a comment; Ctrl+Enter adds it")}}},
        {tr("From item to item"),
         {{tr("↑ ↓"), tr("previous and next card")},
          {u"N  P"_s, tr("next and previous open item, across commitments")},
          {u"L"_s, tr("next list: needs me, not rated, no evidence, changed, all")},
          {tr("Ctrl+PgDn, Ctrl+PgUp"), tr("next and previous commitment")},
          {u"/"_s, tr("search commitments")},
          {u"Tab"_s, tr("next field; it never stays caught")}}},
        {tr("In a table and its sheet"),
         {{tr("Enter, Insert, Delete"), tr("open, add, remove")},
          {u"F2"_s, tr("change the cell")},
          {tr("Ctrl+F, Ctrl+C"), tr("search the table, copy its rows")},
          {tr("Ctrl+Enter on a row"), tr("score its commitment")},
          {tr("Ctrl+Enter, Esc"), tr("save the sheet, cancel it")},
          {tr("Shift+↑ ↓"), tr("select several commitments, for a cluster")}}},
        {tr("Anywhere"),
         {{tr("Ctrl+K"), tr("search everything; go to a commitment, mode or action")},
          {tr("Ctrl+Shift+F"), tr("all hits of a search")},
          {tr("Ctrl+1 …"), tr("modes")},
          {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo, redo")},
          {u"F10"_s, tr("menu")},
          {u"F1"_s, tr("this list")}}},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const Section &section : sections) {
        auto *title = new QLabel(section.title, this);
        title->setFont(Theme::sectionFont());
        if (row > 0)
            grid->setRowMinimumHeight(row++, 8);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const auto &[keys, meaning] : section.keys) {
            auto *key = new QLabel(keys, this);
            key->setFont(Theme::boldFont());
            grid->addWidget(key, row, 0);
            grid->addWidget(new QLabel(meaning, this), row++, 1);
        }
    }
    grid->setColumnStretch(1, 1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(close, 0, Qt::AlignRight);
}
