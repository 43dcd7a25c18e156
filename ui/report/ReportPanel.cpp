#include "ui/report/ReportPanel.h"

#include "ui/report/SectionList.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportPanel::ReportPanel(QWidget *parent)
    : PageScroll(parent), m_whatLabel(new QLabel), m_languageLabel(new QLabel), m_paperLabel(new QLabel),
      m_profileLabel(new QLabel), m_structureLabel(new QLabel), m_sectionsLabel(new QLabel), m_note(new QLabel),
      m_what(new ChoiceBox), m_structure(new ChoiceBox), m_draft(new QCheckBox), m_sections(new SectionList),
      m_up(new QPushButton), m_down(new QPushButton), m_reset(new QPushButton)
{
    setFixedWidth(std::max(272, 38 * fontMetrics().averageCharWidth()));
    build();
    connectParts();
    retranslate();
}

QComboBox *ReportPanel::addChoice(QLabel *label, const QString &key, const QStringList &values)
{
    auto *box = new ChoiceBox;
    for (const QString &value : values)
        box->addItem(QString(), value);
    label->setBuddy(box);
    connect(box, &QComboBox::activated, this,
            [this, box, key] { Q_EMIT preferenceChosen(key, box->currentData().toString()); });
    return box;
}

void ReportPanel::build()
{
    m_language = addChoice(m_languageLabel, PreferenceKey::Language, {u"es"_s, u"en"_s});
    m_paper = addChoice(m_paperLabel, PreferenceKey::Paper, {u"a4"_s, u"letter"_s});
    m_profile = addChoice(m_profileLabel, PreferenceKey::Profile, {u"public"_s, u"internal"_s});
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(4);
    const auto add = [&](QLabel *label, QWidget *field) {
        label->setFont(Theme::smallFont());
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(4);
    };
    for (QComboBox *box : {m_what, m_language, m_paper, m_profile, m_structure}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_whatLabel->setBuddy(m_what);
    m_structureLabel->setBuddy(m_structure);
    m_sectionsLabel->setBuddy(m_sections);
    add(m_whatLabel, m_what);
    add(m_languageLabel, m_language);
    add(m_paperLabel, m_paper);
    add(m_profileLabel, m_profile);
    column->addWidget(m_draft);
    column->addSpacing(8);
    add(m_structureLabel, m_structure);
    add(m_sectionsLabel, m_sections);
    m_sections->setMinimumHeight(160);
    column->setStretchFactor(m_sections, 1);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    for (QPushButton *button : {m_up, m_down, m_reset}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    m_note->setWordWrap(true);
    m_note->setFont(Theme::smallFont());
    column->addWidget(m_note);
    setWidget(inside);
}

void ReportPanel::connectParts()
{
    connect(m_what, &QComboBox::activated, this,
            [this](int index) { Q_EMIT sheetChosen(index > 0 ? m_sheets.value(index - 1) : ReportSheet()); });
    connect(m_draft, &QCheckBox::clicked, this,
            [this](bool isOn) { Q_EMIT preferenceChosen(PreferenceKey::Draft, isOn ? u"yes"_s : u"no"_s); });
    connect(m_structure, &QComboBox::activated, this,
            [this] { Q_EMIT structureChosen(m_structure->currentData().toString()); });
    connect(m_sections, &SectionList::arranged, this, [this] { Q_EMIT sectionsArranged(m_sections->choices()); });
    connect(m_sections, &SectionList::currentRowChanged, this, &ReportPanel::showCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { m_sections->move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_sections->move(1); });
    connect(m_reset, &QPushButton::clicked, this, &ReportPanel::sectionsReset);
}

void ReportPanel::retranslate()
{
    m_whatLabel->setText(tr("What to make"));
    m_languageLabel->setText(tr("Language of the report"));
    m_paperLabel->setText(tr("Paper"));
    m_profileLabel->setText(tr("Who it is for"));
    m_structureLabel->setText(tr("Structure"));
    m_sectionsLabel->setText(tr("Sections"));
    m_language->setItemText(0, u"Español"_s);
    m_language->setItemText(1, u"English"_s);
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_profile->setItemText(0, tr("The public"));
    m_profile->setItemText(1, tr("Those who work on it"));
    m_draft->setText(tr("Mark as a draft"));
    m_draft->setToolTip(tr("Every page says that it is a draft and not to be cited."));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_reset->setText(tr("As the structure"));
    m_reset->setToolTip(tr("Puts the sections back as their structure has them."));
    const QList<std::pair<QWidget *, QLabel *>> named{{m_what, m_whatLabel},           {m_language, m_languageLabel},
                                                      {m_paper, m_paperLabel},         {m_profile, m_profileLabel},
                                                      {m_structure, m_structureLabel}, {m_sections, m_sectionsLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    m_sections->setAccessibleDescription(tr("Space switches a section on and off; Alt+Up and Alt+Down move it."));
    m_up->setAccessibleName(tr("Move the section up"));
    m_down->setAccessibleName(tr("Move the section down"));
    m_note->setText(tr("Space switches a section; Alt+Up and Alt+Down move it."));
    m_what->setItemText(0, tr("The whole report"));
    if (m_outline.structure)
        setOutline(m_outline, m_fitting, m_windowLanguage);
}

void ReportPanel::setOptions(const ReportOptions &options)
{
    m_language->setCurrentIndex(m_language->findData(options.language));
    m_paper->setCurrentIndex(m_paper->findData(options.paper == Paper::Letter ? u"letter"_s : u"a4"_s));
    m_profile->setCurrentIndex(m_profile->findData(toString(options.profile)));
    m_draft->setChecked(options.isDraft);
}

ReportOptions ReportPanel::options() const
{
    ReportOptions options;
    options.language = m_language->currentData().toString();
    options.paper = m_paper->currentData() == u"letter"_s ? Paper::Letter : Paper::A4;
    options.profile = publicationProfileFrom(m_profile->currentData().toString()).value_or(PublicationProfile::Public);
    options.isDraft = m_draft->isChecked();
    const int chosen = m_what->currentIndex();
    options.sheet = chosen > 0 ? m_sheets.value(chosen - 1) : ReportSheet();
    return options;
}

void ReportPanel::setOutline(const ReportOutline &outline, const QString &fitting, const QString &language)
{
    m_outline = outline;
    m_fitting = fitting;
    m_windowLanguage = language;
    m_structure->clear();
    m_structure->addItem(tr("As fits: %1").arg(fitting), QString());
    for (const ReportStructure &structure : reportStructures().structures)
        m_structure->addItem(structure.title.in(language), structure.id);
    m_structure->setCurrentIndex(outline.isStructureChosen ? m_structure->findData(outline.structure->id) : 0);
    m_structure->setToolTip(m_structure->currentText());
    m_sections->setOutline(outline, language);
    showCurrent();
}

void ReportPanel::setSheets(const QList<Sheet> &sheets, const ReportSheet &chosen)
{
    m_sheets.clear();
    m_what->clear();
    m_what->addItem(tr("The whole report"));
    for (const Sheet &sheet : sheets) {
        m_sheets.append(sheet.sheet);
        m_what->addItem(sheet.title);
        if (sheet.sheet == chosen)
            m_what->setCurrentIndex(m_what->count() - 1);
    }
    showCurrent();
}

void ReportPanel::setEmptySections(const QStringList &codes) { m_sections->setEmptySections(codes); }

void ReportPanel::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    showCurrent();
}

/// What can be done: a sheet has no sections.
void ReportPanel::showCurrent()
{
    const bool hasSections = m_what->currentIndex() <= 0;
    const bool canArrange = hasSections && m_isWritable;
    for (QWidget *part : std::initializer_list<QWidget *>{m_structure, m_sections})
        part->setEnabled(canArrange);
    const int row = m_sections->currentRow();
    m_up->setEnabled(canArrange && row > 0);
    m_down->setEnabled(canArrange && row >= 0 && row + 1 < m_sections->count());
    m_reset->setEnabled(canArrange && m_outline.isArranged);
}
