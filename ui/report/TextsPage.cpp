#include "ui/report/TextsPage.h"

#include "ui/widgets/Theme.h"
#include "ui/window/StoredEdit.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// All texts, or those that are missing in a language. What is filled in stays until something else is chosen.
class TextsPage::Filter : public QSortFilterProxyModel
{
public:
    explicit Filter(QObject *parent) : QSortFilterProxyModel(parent) { setDynamicSortFilter(false); }

    void setColumn(int column)
    {
        m_column = column;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (m_column == TextsModel::Title)
            return true;
        const int state = sourceModel()->index(row, m_column, parent).data(TextsModel::StateRole).toInt();
        return state == int(TextsModel::State::Missing) || state == int(TextsModel::State::Outdated);
    }

private:
    int m_column = TextsModel::Title;
};

namespace {

/// Rows as tall as those of the registers.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 10);
    }
};

} // namespace

TextsPage::TextsPage(QWidget *parent)
    : ModePage(parent), m_model(new TextsModel(this)), m_filter(new Filter(this)), m_choice(new QComboBox),
      m_summary(new QLabel), m_list(new QTreeView), m_heading(new QLabel), m_note(new QLabel), m_goTo(new QPushButton),
      m_holds(new QPushButton(tr("The translation still holds"))), m_spanish(new StoredEdit), m_english(new StoredEdit)
{
    setObjectName(u"textsPage"_s);
    m_filter->setSourceModel(m_model);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(buildEditors());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({std::max(380, 48 * fontMetrics().averageCharWidth()), 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectParts();
}

QWidget *TextsPage::buildList()
{
    auto *left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    m_choice->setObjectName(u"textsChoice"_s);
    m_choice->setAccessibleName(tr("Texts to show"));
    m_choice->addItem(tr("All texts"), int(TextsModel::Title));
    m_choice->addItem(tr("Missing in Spanish"), int(TextsModel::Spanish));
    m_choice->addItem(tr("Missing in English"), int(TextsModel::English));
    m_summary->setObjectName(u"textsSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"textsList"_s);
    m_list->setAccessibleName(tr("Texts of the report"));
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RoomyRows(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextsModel::Title, QHeaderView::Stretch);
    const int letter = m_list->fontMetrics().averageCharWidth();
    for (const int column : {int(TextsModel::Spanish), int(TextsModel::English)}) {
        m_list->header()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_list->header()->resizeSection(column, std::max(m_list->header()->sectionSizeHint(column), 10 * letter));
    }
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(16, 14, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_choice);
    layout->addWidget(m_list, 1);
    left->setMinimumWidth(320);
    return left;
}

QWidget *TextsPage::buildEditors()
{
    auto *page = new QWidget;
    m_heading->setObjectName(u"textHeading"_s);
    m_heading->setFont(Theme::boldFont());
    m_note->setObjectName(u"textNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_goTo->setObjectName(u"textGoTo"_s);
    m_holds->setObjectName(u"textHolds"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_holds);
    top->addWidget(m_goTo);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    const auto add = [&](StoredEdit *edit, const QString &language, const QString &name, const QString &label) {
        edit->setObjectName(name);
        edit->setTextLanguage(language);
        edit->setMinimumLines(8);
        auto *title = new QLabel(label);
        title->setBuddy(edit);
        auto *column = new QVBoxLayout;
        column->addWidget(title);
        column->addWidget(edit);
        column->addStretch(1);
        columns->addLayout(column, 1);
        connect(edit, &StoredEdit::failed, this, &ModePage::message);
    };
    add(m_spanish, u"es"_s, u"textSpanish"_s, tr("In Spanish"));
    add(m_english, u"en"_s, u"textEnglish"_s, tr("In English"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 14, 24, 16);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addLayout(columns);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

void TextsPage::connectParts()
{
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_spanish->flush();
        m_english->flush();
        m_filter->setColumn(m_choice->currentData().toInt());
        select(m_current);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TextsPage::showCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        summarise();
        select(m_current);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        summarise();
        showCurrent();
    });
    connect(m_goTo, &QPushButton::clicked, this, &TextsPage::goToCurrent);
    connect(m_holds, &QPushButton::clicked, this, &TextsPage::confirmTranslation);
}

/// To where the text is changed.
void TextsPage::goToCurrent()
{
    if (!m_workspace)
        return;
    if (m_current.isReason())
        m_workspace->showRating(m_current.rating);
    else if (m_current.isOfficial())
        m_workspace->editCommitment(m_current.commitment);
    else if (m_current.isRecommendation())
        Q_EMIT recommendationRequested(m_current.recommendation.toString());
}

void TextsPage::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_current = {.section = narrativeSections().first()};
    m_spanish->setWorkspace(workspace);
    m_english->setWorkspace(workspace);
    m_model->setWorkspace(workspace);
}

void TextsPage::enter() { m_list->setFocus(); }

void TextsPage::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    ModePage::showEvent(event);
}

void TextsPage::hideEvent(QHideEvent *event)
{
    m_spanish->flush();
    m_english->flush();
    m_model->setWatched(false);
    ModePage::hideEvent(event);
}

void TextsPage::showSection(const QString &section)
{
    m_choice->setCurrentIndex(0);
    m_filter->setColumn(TextsModel::Title);
    select({.section = section});
}

/// The first one where the text is not among those shown.
void TextsPage::select(const ReportText &text)
{
    const int row = m_model->rowOf(text);
    QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        index = m_filter->index(0, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showCurrent();
}

void TextsPage::summarise()
{
    if (!m_workspace)
        return;
    const int spanish = m_model->missingIn(u"es"_s);
    const int english = m_model->missingIn(u"en"_s);
    m_summary->setText(
        spanish + english == 0
            ? tr("Every text that is written is there in both languages.")
            : tr("Missing: %1 in Spanish, %2 in English. A report prints them in the language they have.")
                  .arg(spanish)
                  .arg(english));
}

void TextsPage::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    const bool isThere = index.isValid() && m_workspace;
    m_heading->setVisible(isThere);
    m_spanish->setEnabled(isThere);
    m_english->setEnabled(isThere);
    if (!isThere) {
        m_note->setText(tr("Nothing is missing in this language."));
        m_goTo->hide();
        m_holds->hide();
        for (StoredEdit *edit : {m_spanish, m_english})
            edit->show({}, {}, {});
        return;
    }
    const ReportText wanted = m_model->textAt(index.row());
    // What cannot be stored now stays in its field.
    if (wanted != m_current && (!m_spanish->flush() || !m_english->flush())) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(m_model->rowOf(m_current), 0)));
        return;
    }
    m_current = wanted;
    m_heading->setText(m_model->titleOf(m_current));
    m_goTo->setVisible(!m_current.isSection());
    m_goTo->setText(m_current.isReason()           ? tr("Go to the rating")
                    : m_current.isRecommendation() ? tr("Go to the recommendation")
                                                   : tr("Write it in Plan"));
    if (m_current.isReason())
        showReason(m_current);
    else if (m_current.isSection())
        showText(m_current);
    else
        showElsewhere(m_current);
}

void TextsPage::showText(const ReportText &text)
{
    m_holds->hide();
    m_note->setText(
        text.section == u"executive-summary"
            ? tr("What a hurried reader has to know; it stands before everything else. A line is a paragraph.")
            : tr("A line is a paragraph. A section without a text is not printed."));
    const ActionPlanId plan = m_workspace->plan();
    const Narrative *narrative = m_workspace->contents().narrative(plan, text.section);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        StoredEdit *field = edit(language);
        field->setReadOnly(!m_workspace->isWritable());
        field->setAccessibleName(language == u"es" ? tr("%1 in Spanish").arg(m_heading->text())
                                                   : tr("%1 in English").arg(m_heading->text()));
        const UnsavedField unsaved{.kind = UnsavedField::Kind::Narrative,
                                   .subject = Subject::of(plan),
                                   .person = m_workspace->personName(),
                                   .item = text.section,
                                   .language = language};
        field->show(unsaved, narrative ? narrative->text.texts.value(language) : QString(),
                    [this, plan, section = text.section, language](const QString &typed) {
                        return m_workspace->dossier().saveNarrative(plan, section, language, typed);
                    });
    }
}

/// What has its own sheet is read here and changed there.
void TextsPage::showElsewhere(const ReportText &text)
{
    m_holds->hide();
    m_note->setText(text.isOfficial()
                        ? tr("The official text stands in the register of the plan, to the letter; there its other "
                             "language is written too.")
                        : tr("A recommendation is written in its sheet, in both languages."));
    const LocalizedText *words = m_model->wordsOf(text);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        StoredEdit *field = edit(language);
        field->setReadOnly(true);
        field->setAccessibleName(language == u"es" ? tr("%1 in Spanish").arg(m_heading->text())
                                                   : tr("%1 in English").arg(m_heading->text()));
        const UnsavedField shown{
            .subject = Subject::of(m_workspace->plan()), .item = m_heading->text(), .language = language};
        field->show(shown, words ? words->texts.value(language) : QString(), {});
    }
}

void TextsPage::showReason(const ReportText &text)
{
    const Contents &contents = m_workspace->contents();
    const Rating *rating = contents.rating(text.rating);
    const QString own = contents.reasonLanguage(contents.planOf(text.rating.subject));
    bool isOutdated = false;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        StoredEdit *field = edit(language);
        const bool isOwn = language == own;
        const ReasonTranslation *translation = contents.translation(text.rating, language);
        isOutdated = isOutdated || m_model->stateOf(text, language) == TextsModel::State::Outdated;
        field->setReadOnly(isOwn || !m_workspace->isWritable());
        field->setAccessibleName(language == u"es" ? tr("%1 in Spanish").arg(m_heading->text())
                                                   : tr("%1 in English").arg(m_heading->text()));
        const QString stored = isOwn         ? (rating ? rating->reason : QString())
                               : translation ? translation->text
                                             : QString();
        const UnsavedField unsaved{.kind = UnsavedField::Kind::Translation,
                                   .round = text.rating.round,
                                   .subject = text.rating.subject,
                                   .criterion = text.rating.criterion,
                                   .person = m_workspace->personName(),
                                   .item = text.rating.person.toString(),
                                   .language = language};
        field->show(unsaved, stored, [this, rated = text.rating, language](const QString &typed) {
            return m_workspace->dossier().translateReason(rated, language, typed);
        });
    }
    m_holds->setVisible(isOutdated && m_workspace->isWritable());
    m_note->setText(isOutdated ? tr("The reason has changed since it was translated; until the translation is, the "
                                    "report prints the reason itself.")
                               : tr("The reason of a rating is changed on its card in Score; here it is translated."));
}

/// The same text again, bound to the reason as it is now.
void TextsPage::confirmTranslation()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        edit(language)->flush();
        const ReasonTranslation *translation = m_workspace->contents().translation(m_current.rating, language);
        if (!translation)
            continue;
        const QString text = translation->text;
        if (const Result<> done = m_workspace->dossier().translateReason(m_current.rating, language, text); !done)
            Q_EMIT message(m_workspace->sentence(done.error()));
    }
}
