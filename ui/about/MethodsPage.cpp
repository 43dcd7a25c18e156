#include "ui/about/MethodsPage.h"

#include "core/base/FoldedText.h"
#include "core/method/MethodLibrary.h"
#include "ui/about/AboutList.h"
#include "ui/about/MethodTreeModel.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/TableText.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int titleWidth = 270;
constexpr int codeWidth = 150;

/// Every word must be found in a row, or in one above or below it.
class FoundRows : public QSortFilterProxyModel
{
public:
    explicit FoundRows(QObject *parent) : QSortFilterProxyModel(parent)
    {
        setRecursiveFilteringEnabled(true);
        setAutoAcceptChildRows(true);
    }

    void setWords(const QString &text)
    {
        m_words = foldedText(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        QString all;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            all += sourceModel()->index(row, column, parent).data().toString() + u'\n';
        const QString folded = foldedText(all);
        return std::all_of(m_words.cbegin(), m_words.cend(),
                           [&](const QString &word) { return folded.contains(word); });
    }

private:
    QStringList m_words{};
};

/// The rows of a tree, what is deeper further in.
void addLines(QList<QStringList> &lines, const QAbstractItemModel &model, const QModelIndex &parent, int depth)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        QStringList cells{QString(2 * depth, u' ') + first.data().toString()};
        for (int column = 1; column < model.columnCount(); ++column)
            cells.append(first.siblingAtColumn(column).data().toString());
        lines.append(cells);
        addLines(lines, model, first, depth + 1);
    }
}

/// A row in its own words, and what is under it further in.
QString htmlOf(const QModelIndex &row)
{
    const QString title = row.siblingAtColumn(MethodTreeModel::Title).data().toString().toHtmlEscaped();
    const QString code = row.siblingAtColumn(MethodTreeModel::Code).data().toString().toHtmlEscaped();
    const QString text = row.siblingAtColumn(MethodTreeModel::Text).data().toString().toHtmlEscaped();
    QString html = u"<b>%1</b>"_s.arg(title);
    if (!code.isEmpty())
        html += u" <code>%1</code>"_s.arg(code);
    if (!text.isEmpty())
        html += u"<br/>"_s + text;
    QString under;
    for (int child = 0; child < row.model()->rowCount(row); ++child)
        under += u"<li>%1</li>"_s.arg(htmlOf(row.model()->index(child, 0, row)));
    return under.isEmpty() ? html : html + u"<ul>%1</ul>"_s.arg(under);
}

QString validity(const MethodPack &pack, const Catalogue &catalogue)
{
    if (pack.validFrom && pack.validTo)
        return MethodsPage::tr("%1 to %2").arg(catalogue.date(*pack.validFrom), catalogue.date(*pack.validTo));
    if (pack.validFrom)
        return MethodsPage::tr("from %1").arg(catalogue.date(*pack.validFrom));
    return pack.validTo ? MethodsPage::tr("until %1").arg(catalogue.date(*pack.validTo)) : QString();
}

} // namespace

MethodsPage::MethodsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_list(makeAboutList(
          tr("Methods"), {tr("Method"), tr("Id"), tr("Version"), tr("In force"), tr("Criteria"), tr("Scored with it")},
          this)),
      m_about(new QLabel(this)), m_search(new QLineEdit(this)), m_model(new MethodTreeModel(this)),
      m_found(new FoundRows(this)), m_tree(new QTreeView(this)), m_reading(new QTextEdit(this)),
      m_told(new QLabel(this))
{
    m_list->setObjectName(u"methods"_s);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_about->setText(tr("The program no longer has this edition; the dossier keeps its own copy of it."));
    m_about->setObjectName(u"methodAbout"_s);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->setObjectName(u"methodTold"_s);
    m_told->setWordWrap(true);
    m_told->hide();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    m_found->setSourceModel(m_model);
    m_tree->setModel(m_found);
    buildReading();
    auto *whole = new QSplitter(Qt::Horizontal, splitter);
    whole->setChildrenCollapsible(false);
    whole->addWidget(buildTree());
    whole->addWidget(m_reading);
    whole->setSizes({620, 400});
    splitter->addWidget(whole);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({150, 330});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_told);
    layout->addWidget(buildTools());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MethodsPage::showCurrent);
}

/// The packs are read once somebody looks.
void MethodsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_known.isEmpty())
        return;
    gather();
    fill();
}

QWidget *MethodsPage::buildTree()
{
    auto *part = new QWidget(this);
    m_about->setVisible(false);
    m_search->setObjectName(u"methodSearch"_s);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search in the method"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(u"methodTree"_s);
    m_tree->setAccessibleName(tr("What the method asks"));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setColumnWidth(MethodTreeModel::Title, titleWidth);
    m_tree->setColumnWidth(MethodTreeModel::Code, codeWidth);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<FoundRows *>(m_found)->setWords(text);
        if (text.trimmed().isEmpty())
            m_tree->expandToDepth(0);
        else
            m_tree->expandAll();
    });
    auto *copying = new QShortcut(QKeySequence::Copy, m_tree, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &MethodsPage::copySelected);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_about);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    return part;
}

void MethodsPage::buildReading()
{
    m_reading->setObjectName(u"methodReading"_s);
    m_reading->setAccessibleName(tr("The chosen row, with what is under it"));
    m_reading->setReadOnly(true);
    m_reading->setTabChangesFocus(true);
    m_reading->document()->setIndentWidth(16);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MethodsPage::showRow);
}

void MethodsPage::showRow()
{
    const QModelIndex row = m_tree->currentIndex();
    m_reading->setHtml(row.isValid() ? htmlOf(row.siblingAtColumn(0)) : QString());
}

QWidget *MethodsPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    const auto add = [&](const QString &name, const QString &text, const QString &icon, void (MethodsPage::*run)()) {
        auto *button = new QPushButton(Theme::icon(icon), text, tools);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        layout->addWidget(button);
    };
    add(u"methodCopy"_s, tr("Copy as table"), u"copy"_s, &MethodsPage::copy);
    add(u"methodSave"_s, tr("Save as CSV…"), u"export"_s, &MethodsPage::save);
    return tools;
}

/// What the dossier was scored with, as it was then; and what the program has besides.
void MethodsPage::gather()
{
    const auto placeOf = [this](const MethodPack &pack) {
        return std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
            return known.pack.id == pack.id && known.pack.version == pack.version;
        });
    };
    for (const Round &round : m_workspace.contents().rounds) {
        const MethodPack &pack = *m_workspace.dossier().methodOf(round.id);
        auto known = placeOf(pack);
        if (known == m_known.end())
            known = m_known.insert(m_known.end(), {.pack = pack});
        known->rounds.append(round.title.in(m_workspace.language()));
    }
    for (const LibraryMethod &method : methodLibrary()) {
        auto known = placeOf(method.pack);
        if (known == m_known.end())
            known = m_known.insert(m_known.end(), {.pack = method.pack});
        known->isInLibrary = true;
    }
}

void MethodsPage::fill()
{
    const Catalogue catalogue = m_workspace.catalogue();
    for (const Known &known : std::as_const(m_known)) {
        const MethodPack &pack = known.pack;
        const QString used = known.rounds.isEmpty()     ? QString()
                             : known.rounds.size() == 1 ? known.rounds.first()
                                                        : tr("%n round(s)", nullptr, int(known.rounds.size()));
        auto *item =
            new QTreeWidgetItem(m_list, {pack.title.in(m_workspace.language()), pack.id, pack.version,
                                         validity(pack, catalogue), QLocale().toString(pack.criteria.size()), used});
        item->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, pack.title.in(m_workspace.language()));
        item->setToolTip(5, known.rounds.join(u'\n'));
    }
    for (int column = 1; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    const MethodPack *current = m_workspace.method();
    const auto at = std::find_if(m_known.cbegin(), m_known.cend(), [&](const Known &known) {
        return current && known.pack.id == current->id && known.pack.version == current->version;
    });
    m_list->setCurrentItem(m_list->topLevelItem(at == m_known.cend() ? 0 : int(at - m_known.cbegin())));
}

void MethodsPage::showCurrent()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0)
        return;
    const Known &known = m_known.at(at);
    const QString &language = m_workspace.language();
    m_about->setVisible(!known.isInLibrary);
    m_model->show(known.pack, language);
    if (m_search->text().trimmed().isEmpty())
        m_tree->expandToDepth(0);
    else
        m_tree->expandAll();
    m_tree->setCurrentIndex(m_found->index(0, 0));
    tell({});
}

QList<QStringList> MethodsPage::lines() const
{
    QStringList heads;
    for (int column = 0; column < m_found->columnCount(); ++column)
        heads.append(m_found->headerData(column, Qt::Horizontal).toString());
    QList<QStringList> lines{heads};
    addLines(lines, *m_found, {}, 0);
    return lines;
}

void MethodsPage::copy()
{
    QGuiApplication::clipboard()->setText(tabbedText(lines()));
    tell(tr("The method is on the clipboard, as far as it is shown."));
}

void MethodsPage::copySelected()
{
    QList<QStringList> rows;
    for (QModelIndex index = m_found->index(0, 0); index.isValid(); index = m_tree->indexBelow(index)) {
        if (!m_tree->selectionModel()->isSelected(index))
            continue;
        QStringList cells;
        for (int column = 0; column < m_found->columnCount(); ++column)
            cells.append(index.siblingAtColumn(column).data().toString());
        rows.append(cells);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(tabbedText(rows));
}

void MethodsPage::save()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0)
        return;
    QString path = FileChoice::current().save(this, tr("Save the method"), m_known.at(at).pack.id + u".csv"_s,
                                              tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        path += u".csv"_s;
    const Result<> saved = saveCsv(path, csvText(lines()));
    tell(saved ? tr("Saved to “%1”.").arg(path) : m_workspace.sentence(saved.error()));
}

void MethodsPage::tell(const QString &text)
{
    m_told->setText(text);
    m_told->setVisible(!text.isEmpty());
}
