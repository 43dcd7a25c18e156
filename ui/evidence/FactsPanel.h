#pragma once

#include "core/evaluation/EvidenceUse.h"
#include "ui/widgets/PageScroll.h"

#include <QPointer>

class CheckList;
class DateField;
class InfoBar;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class Workspace;

/// The particulars of a piece of evidence, each written down when its field is left, and all that leans on it. Taking
/// away what something leans on asks first, in the panel.
class FactsPanel : public PageScroll
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(EvidenceId id);
    void remove(); ///< what the Remove button does
    /// Writes down what stands in the fields.
    void store();

Q_SIGNALS:
    void message(const QString &text);

private:
    void build(QWidget *page);
    QWidget *buildAccess(QWidget *page);
    void refresh();
    void fillFields(const Evidence &item);
    void fillUses();
    void addUse(const QString &icon, const QString &text, int kind, const QVariant &key);
    void openUse(const QListWidgetItem *use);
    void removeNow();
    Evidence asTyped() const;
    QString objection() const;

    QPointer<Workspace> m_workspace{};
    EvidenceId m_id{};
    Evidence m_filled{}; ///< the item as it was when the fields were filled
    EvidenceUse::Use m_use{};
    bool m_isFilling = false;
    QLabel *m_facts = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_url = nullptr;
    DateField *m_accessed = nullptr;
    QPushButton *m_today = nullptr;
    QCheckBox *m_confidential = nullptr;
    QLabel *m_fault = nullptr;
    CheckList *m_commitments = nullptr;
    QListWidget *m_uses = nullptr;
    QLabel *m_noUse = nullptr;
    QPushButton *m_remove = nullptr;
    InfoBar *m_question = nullptr;
};
