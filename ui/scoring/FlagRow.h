#pragma once

#include "core/method/RuleEvaluation.h"
#include "core/model/Subject.h"

#include <QWidget>

class Chip;
class QComboBox;
class QLabel;
class Workspace;
class WritingLine;

/// One derived value of a subject: what its rule gives and, where somebody set it by hand, that beside it with the
/// reason. A value that is yes or no is set here, in a line of its own; a reason is demanded.
class FlagRow : public QWidget
{
    Q_OBJECT

public:
    FlagRow(Workspace &workspace, const DerivedValue &derived, QWidget *parent);

    void show(const Subject &subject, const DerivedResult &computed);
    /// "Starred: yes", for a line that sums all up.
    QString summary() const { return m_summary; }
    bool isSetByHand() const;

Q_SIGNALS:
    void message(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildLine();
    QWidget *buildEditor();
    void beginEdit();
    void endEdit();
    void store();
    void clear();
    bool maySet() const;
    QString words(const DerivedResult &result) const;
    QString handWords() const;

    Workspace &m_workspace;
    DerivedValue m_derived;
    Subject m_subject{};
    QString m_summary{};
    QLabel *m_value = nullptr;
    QLabel *m_hand = nullptr;
    Chip *m_set = nullptr;
    Chip *m_clear = nullptr;
    QWidget *m_line = nullptr;
    QWidget *m_editor = nullptr;
    QComboBox *m_choice = nullptr;
    WritingLine *m_reason = nullptr;
};
