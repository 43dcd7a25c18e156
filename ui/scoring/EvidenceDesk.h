#pragma once

#include "core/base/Result.h"
#include "core/model/Evidence.h"
#include "core/model/Rating.h"

#include <QObject>
#include <QPointer>

#include <functional>

class EvidenceIntake;
class QMenu;
class QWidget;
class Workspace;

/// Everything a user does with evidence from the window: add files and links to a rating, open a stored copy, save one,
/// correct its particulars, take it away. Errors come as sentences.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    EvidenceDesk(Workspace &workspace, QWidget *parent);

    void addFiles(const Subject &subject, const CriterionCode &criterion, const QStringList &paths);
    void chooseFiles(const Subject &subject, const CriterionCode &criterion);
    void addLink(const Subject &subject, const CriterionCode &criterion);
    void attach(const Subject &subject, const CriterionCode &criterion, EvidenceId evidence);
    void detach(const Subject &subject, const CriterionCode &criterion, EvidenceId evidence);

    void open(EvidenceId id);
    void saveCopy(EvidenceId id);
    void edit(EvidenceId id);
    void remove(EvidenceId id);

    /// What can be added to a criterion: a file, a link, or what the dossier already holds.
    void fillAddMenu(QMenu &menu, const Subject &subject, const CriterionCode &criterion);
    /// What can be done with one item wherever it is shown, but for taking it away.
    void fillLibraryMenu(QMenu &menu, EvidenceId id);
    /// What can be done with one item; the criterion may be empty where the item is not shown on a card.
    void fillItemMenu(QMenu &menu, EvidenceId id, const Subject &subject, const CriterionCode &criterion);

Q_SIGNALS:
    void message(const QString &text);

private:
    std::optional<RatingKey> ownKey(const Subject &subject, const CriterionCode &criterion);
    void tell(const Result<> &result);
    void writeCopy(const Evidence &item, const QString &path, std::function<void()> done);

    Workspace &m_workspace;
    QPointer<QWidget> m_parent;
    EvidenceIntake *m_intake;
};
