#include "ui/about/PeoplePage.h"

#include "core/model/PersonRoles.h"
#include "ui/about/AboutList.h"
#include "ui/window/Workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_list(makeAboutList(tr("People of the dossier"), {tr("Short name"), tr("Full name"), tr("Role"), tr("Ratings")},
                           this)),
      m_name(new QLineEdit(this)), m_fullName(new QLineEdit(this)), m_role(new QComboBox(this)),
      m_add(new QPushButton(tr("&Another person"), this)), m_save(new QPushButton(tr("&Save"), this)),
      m_fault(new QLabel(this))
{
    m_list->setObjectName(u"people"_s);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildFields());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeoplePage::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::begin);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::store);
    connect(&workspace.dossier(), &Dossier::changed, this, &PeoplePage::fill);
    fill();
}

QWidget *PeoplePage::buildFields()
{
    auto *fields = new QWidget(this);
    m_name->setObjectName(u"personName"_s);
    m_fullName->setObjectName(u"personFullName"_s);
    m_role->setObjectName(u"personRole"_s);
    m_save->setObjectName(u"personSave"_s);
    m_add->setObjectName(u"personAdd"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("S&hort name"), m_name);
    form->addRow(tr("&Full name"), m_fullName);
    form->addRow(tr("&Role"), m_role);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    form->addRow(m_fault);
    for (QPushButton *button : {m_save, m_add}) {
        button->setAutoDefault(false);
        button->setEnabled(m_workspace.isWritable());
    }
    return fields;
}

void PeoplePage::fill()
{
    const Contents &contents = m_workspace.contents();
    QHash<PersonId, int> ratings;
    for (const Rating &rating : contents.ratings)
        ratings[rating.key.person] += rating.isRated() ? 1 : 0;
    const PersonId kept = m_current;
    QTreeWidgetItem *current = nullptr;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Person &person : contents.people) {
            auto *item = new QTreeWidgetItem(m_list, {person.name, person.fullName,
                                                      personRoleName(m_workspace.catalogue(), person.role),
                                                      QLocale().toString(ratings.value(person.id))});
            item->setData(0, Qt::UserRole, person.id.toString());
            item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
            if (person.id == kept)
                current = item;
        }
        m_list->setCurrentItem(current ? current : m_list->topLevelItem(0));
        for (const int column : {0, 2, 3})
            m_list->resizeColumnToContents(column);
    }
    showCurrent();
}

void PeoplePage::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_current = PersonId::parse(item ? item->data(0, Qt::UserRole).toString() : QString()).value_or(PersonId());
    const Person *person = m_workspace.contents().person(m_current);
    m_name->setText(person ? person->name : QString());
    m_name->setReadOnly(person); // it signs what is rated and stands in the journal
    m_fullName->setText(person ? person->fullName : QString());
    const QStringList roles = person ? personRolesFor(person->role) : personRoles();
    m_role->clear();
    for (const QString &role : roles)
        m_role->addItem(personRoleName(m_workspace.catalogue(), role), role);
    m_role->setCurrentIndex(person ? m_role->findData(person->role) : 0);
    m_fault->hide();
}

void PeoplePage::begin()
{
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    showCurrent();
    m_name->setFocus();
}

void PeoplePage::store()
{
    const Person *known = m_workspace.contents().person(m_current);
    Person person = known ? *known : Person{};
    if (!known)
        person.name = m_name->text();
    person.fullName = m_fullName->text();
    person.role = m_role->currentData().toString();
    const Result<PersonId> saved = m_workspace.dossier().savePerson(person);
    m_fault->setText(saved ? QString() : u"▲ "_s + m_workspace.sentence(saved.error()));
    m_fault->setVisible(!saved);
    if (!saved)
        return;
    m_current = *saved;
    fill();
}
