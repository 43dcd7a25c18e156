#include "ui/evidence/AddEvidenceSheet.h"

#include "ui/sheets/CheckList.h"
#include "ui/sheets/DateField.h"
#include "ui/sheets/KeptForm.h"
#include "ui/sheets/SheetChoices.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Theme.h"
#include "ui/window/Workspace.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptName = "keptName"; ///< under which a title is kept

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

} // namespace

AddEvidenceSheet::AddEvidenceSheet(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"addEvidenceSheet"_s);
    setAccessibleName(tr("Add evidence"));
    m_heading = new QLabel(this);
    m_heading->setFont(Theme::sectionFont());
    m_kept = new KeptForm(this);
    auto *scroll = new PageScroll(this);
    scroll->setWidget(buildForm());
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"addSummary"_s);
    m_summary->setWordWrap(true);
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"addAccept"_s);
    m_add->setDefault(true);
    auto *stop = new QPushButton(tr("Cancel"), this);
    stop->setObjectName(u"addCancel"_s);
    connect(m_add, &QPushButton::clicked, this, &AddEvidenceSheet::accept);
    connect(stop, &QPushButton::clicked, this, &AddEvidenceSheet::cancel);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(stop);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_kept);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    keepAll();
}

void AddEvidenceSheet::keepAll()
{
    FormFields &fields = m_kept->fields();
    fields.add(m_title, tr("Title"));
    fields.add(m_url, tr("Address (link)"));
    fields.add(m_accessed, tr("Accessed on"));
    fields.add(m_confidential, tr("Confidential"));
    fields.add(m_commitments, m_commitments->accessibleName());
    fields.add(m_criteria, m_criteria->accessibleName());
    connect(&fields, &FormFields::edited, this, [this] {
        if (m_isOpen)
            m_kept->keepLater();
    });
}

QWidget *AddEvidenceSheet::buildForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);
    m_list = new QWidget(form);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_title = new QLineEdit(form);
    m_title->setObjectName(u"addTitle"_s);
    m_url = new QLineEdit(form);
    m_url->setObjectName(u"addUrl"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_accessed = new DateField(form);
    m_accessed->setObjectName(u"addAccessed"_s);
    m_confidential = new QCheckBox(tr("&Confidential: not in published reports"), form);
    m_commitments = new CheckList(form);
    m_commitments->setObjectName(u"addCommitments"_s);
    m_commitments->setName(tr("Commitments it belongs to"));
    m_criteria = new CheckList(form);
    m_criteria->setObjectName(u"addCriteria"_s);
    m_criteria->setName(tr("Criteria of this round it supports"));
    m_criteria->setEmptyText(tr("In this round nothing can be scored now."));
    const auto field = [&](const QString &label, QWidget *widget) {
        auto *words = new QLabel(label, form);
        words->setBuddy(widget);
        words->setWordWrap(true);
        layout->addSpacing(6);
        layout->addWidget(words);
        layout->addWidget(widget);
        return words;
    };
    layout->addWidget(m_list);
    m_titleLabel = field(tr("&Title"), m_title);
    field(tr("&Address (link)"), m_url);
    field(tr("Accesse&d on"), m_accessed);
    layout->addWidget(m_confidential);
    field(tr("Co&mmitments it belongs to"), m_commitments);
    field(tr("C&riteria of this round it supports, for each of those commitments"), m_criteria);
    layout->addStretch(1);
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_title, m_url, m_accessed})
        connect(line, &QLineEdit::textChanged, this, &AddEvidenceSheet::check);
    connect(m_commitments, &CheckList::edited, this, &AddEvidenceSheet::check);
    connect(m_criteria, &CheckList::edited, this, &AddEvidenceSheet::check);
    return form;
}

void AddEvidenceSheet::setWorkspace(Workspace *workspace)
{
    if (m_isOpen)
        m_kept->leave();
    close();
    delete m_intake;
    m_workspace = workspace;
    if (!workspace)
        return;
    m_intake = new EvidenceIntake(*workspace, this);
    connect(m_intake, &EvidenceIntake::failed, this, &AddEvidenceSheet::message);
    connect(m_intake, &EvidenceIntake::added, this, [this](const QList<EvidenceId> &ids) {
        cancel();
        Q_EMIT added(ids);
    });
}

void AddEvidenceSheet::begin(const QList<OfferedFile> &files, const QString &url)
{
    m_files = files;
    m_isOpen = true;
    m_title->clear();
    m_url->setText(url);
    m_accessed->setDate(PartialDate::fromDate(QDate::currentDate()));
    m_confidential->setChecked(false);
    m_heading->setText(files.isEmpty() ? tr("Add a link as evidence")
                                       : tr("Add %n file(s)", nullptr, int(files.size())));
    m_title->setVisible(files.isEmpty());
    m_titleLabel->setVisible(files.isEmpty());
    fillFiles();
    fillChoices();
    QStringList paths;
    for (const OfferedFile &file : files)
        paths.append(file.path);
    m_kept->begin(*m_workspace,
                  {.kind = UnsavedField::Kind::Sheet,
                   .round = m_workspace->roundId(),
                   .subject = Subject::of(m_workspace->plan()),
                   .person = m_workspace->personName(),
                   .place = objectName(),
                   .of = paths.join(u'\n')},
                  m_heading->text());
    check();
    QLineEdit *first = m_titles.isEmpty() ? (files.isEmpty() ? m_url : m_accessed) : m_titles.first();
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void AddEvidenceSheet::takeBack(const QList<OfferedFile> &files, const UnsavedText &kept)
{
    begin(files);
    m_kept->takeBack(kept);
}

/// The titles are kept by file: another choice of files has others.
void AddEvidenceSheet::fillFiles()
{
    for (const QLineEdit *title : std::as_const(m_titles))
        m_kept->fields().remove(title->property(keptName).toString());
    m_titles.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OfferedFile &file : std::as_const(m_files)) {
        const QFileInfo info(file.path);
        const Evidence *known = file.known ? m_workspace->contents().evidenceItem(*file.known) : nullptr;
        const QString size = QLocale().formattedDataSize(file.size, 1);
        auto *line = new QLabel(m_list);
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setFont(Theme::smallFont());
        m_rows->addWidget(line);
        if (known) {
            line->setText(tr("%1 is in the dossier already, as E-%2 “%3”; that one is used once more.")
                              .arg(info.fileName(), QString::number(known->number), known->title));
            continue;
        }
        line->setText(u"%1 · %2"_s.arg(info.fileName(), size));
        auto *title = new QLineEdit(info.completeBaseName(), m_list);
        title->setObjectName(u"addFileTitle"_s);
        title->setAccessibleName(tr("Title of %1").arg(info.fileName()));
        connect(title, &QLineEdit::textChanged, this, &AddEvidenceSheet::check);
        const QString name = u"addFileTitle "_s + file.path;
        title->setProperty(keptName, name);
        m_kept->fields().add(title, title->accessibleName(), name);
        m_titles.append(title);
        m_rows->addWidget(title);
    }
    m_list->setVisible(!m_files.isEmpty());
}

void AddEvidenceSheet::fillChoices()
{
    m_commitments->setItems(commitmentItems(*m_workspace), {});
    QList<CheckList::Item> criteria;
    const MethodPack *pack = m_workspace->canRate() ? m_workspace->method() : nullptr;
    const QString language = m_workspace->language();
    for (const SubjectKind kind : {SubjectKind::Commitment, SubjectKind::Plan}) {
        const QList<Criterion> asked = pack ? pack->criteriaFor(kind) : QList<Criterion>();
        for (const Criterion &criterion : asked) {
            const QString title = criterion.title.in(language);
            criteria.append({toString(kind) + u':' + criterion.id.toString(),
                             kind == SubjectKind::Plan ? tr("Plan: %1").arg(title) : title});
        }
    }
    m_criteria->setItems(criteria, {});
}

/// The ratings that the ticked criteria stand for.
AddEvidenceSheet::Ratings AddEvidenceSheet::ratings(PersonId person) const
{
    Ratings found;
    const QList<CommitmentId> commitments = idsFrom<CommitmentId>(m_commitments->checked());
    for (const QString &id : m_criteria->checked()) {
        const CriterionCode criterion(id.section(u':', 1));
        QList<Subject> subjects;
        if (id.startsWith(u"plan:"))
            subjects.append(Subject::of(m_workspace->plan()));
        else
            for (const CommitmentId &commitment : commitments)
                subjects.append(Subject::of(commitment));
        for (const Subject &subject : std::as_const(subjects)) {
            const RatingKey key{m_workspace->roundId(), subject, criterion, person};
            if (m_workspace->dossier().mayAttach(key))
                found.open.append(key);
            else
                ++found.closed;
        }
    }
    return found;
}

QString AddEvidenceSheet::objection() const
{
    const QString address = m_url->text().trimmed();
    if (m_files.isEmpty() && address.isEmpty())
        return tr("Write the address of the link.");
    if (!address.isEmpty() && !isWebAddress(address))
        return tr("The address has to begin with http:// or https://.");
    if (!m_accessed->isWhole())
        return tr("Write the date as year-month-day, for example 2012-12-03.");
    for (const QLineEdit *title : m_titles) {
        if (title->text().trimmed().isEmpty())
            return tr("Each file needs a title.");
    }
    const QStringList criteria = m_criteria->checked();
    const bool wantsCommitments =
        std::any_of(criteria.cbegin(), criteria.cend(), [](const QString &id) { return !id.startsWith(u"plan:"); });
    if (wantsCommitments && m_commitments->checked().isEmpty())
        return tr("Tick the commitments whose criteria it supports.");
    return {};
}

void AddEvidenceSheet::check()
{
    if (!m_isOpen || !m_workspace)
        return;
    const QString fault = objection();
    m_add->setEnabled(fault.isEmpty());
    if (!fault.isEmpty()) {
        m_summary->setText(fault);
        return;
    }
    const Ratings found = ratings(m_workspace->personId().value_or(PersonId()));
    QString text = found.open.isEmpty() ? tr("No rating leans on it yet.")
                                        : tr("%n rating(s) of yours will lean on it.", nullptr, int(found.open.size()));
    if (found.closed > 0)
        text += u' ' + tr("%n is (are) closed by another answer and left out.", nullptr, found.closed);
    m_summary->setText(text);
}

void AddEvidenceSheet::accept()
{
    if (!m_workspace || !m_isOpen || !objection().isEmpty())
        return;
    EvidenceAddition addition{.commitments = idsFrom<CommitmentId>(m_commitments->checked())};
    if (!m_criteria->checked().isEmpty()) {
        const Result<PersonId> person = m_workspace->ensurePerson();
        if (!person) {
            Q_EMIT message(m_workspace->sentence(person.error()));
            return;
        }
        addition.ratings = ratings(*person).open;
    }
    Evidence item{.url = m_url->text().trimmed()};
    item.accessed = m_accessed->date();
    item.isConfidential = m_confidential->isChecked();
    QList<NewCopy> files;
    qsizetype next = 0;
    for (const OfferedFile &file : std::as_const(m_files)) {
        // A known file is read once more too: a damaged copy is mended by it.
        if (!file.known)
            item.title = m_titles.at(next++)->text().trimmed();
        files.append({file.path, item});
    }
    if (m_files.isEmpty()) {
        const QString title = m_title->text().trimmed();
        item.title = title.isEmpty() ? QUrl(item.url).host() : title;
        addition.items = {item};
    }
    m_workspace->flush();
    m_intake->add(files, addition);
}

void AddEvidenceSheet::cancel()
{
    if (m_isOpen)
        m_kept->drop();
    close();
}

void AddEvidenceSheet::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    Q_EMIT ended();
}

void AddEvidenceSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_add->isEnabled())
        accept();
    else
        QFrame::keyPressEvent(event);
}
