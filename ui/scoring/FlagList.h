#pragma once

#include "core/model/Change.h"
#include "core/model/Subject.h"

#include <QWidget>

class Chip;
class ElidedLabel;
class FlagRow;
class QVBoxLayout;
class Workspace;

/// What follows from the answers: the derived values of the subject at work by the round's method. One line while
/// folded; unfolded a row for each, where a value can be set by hand.
class FlagList : public QWidget
{
    Q_OBJECT

public:
    explicit FlagList(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject);
    void setUnfolded(bool isUnfolded);
    bool isUnfolded() const { return m_isUnfolded; }

Q_SIGNALS:
    void message(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void refresh();
    void onChanged(const Change &change);

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    QString m_built{}; ///< round, kind of subject and language the rows were made for
    bool m_isUnfolded = false;
    ElidedLabel *m_summary;
    Chip *m_fold;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    QList<FlagRow *> m_flags{};
};
