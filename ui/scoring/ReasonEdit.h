#pragma once

#include "core/model/Rating.h"
#include "ui/spelling/WritingEdit.h"
#include "ui/window/UnsavedTexts.h"

#include <QTimer>

class Workspace;

/// The reason of one rating. What is typed is stored after a pause, on leaving, and whenever the workspace asks; until
/// then a side file keeps it.
class ReasonEdit : public WritingEdit
{
    Q_OBJECT

public:
    ReasonEdit(Workspace &workspace, QWidget *parent);
    ~ReasonEdit() override;

    /// Shows the stored reason of this subject and criterion; text of another is stored first.
    void show(const Subject &subject, const CriterionCode &criterion, const QString &stored);
    /// Stores what was typed; harmless when nothing was.
    void flush();

    static void setPause(int milliseconds) { s_pause = milliseconds; }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void onTyped();
    UnsavedField field() const;

    Workspace &m_workspace;
    QTimer m_pause;
    QTimer m_keep; ///< towards the side file
    RoundId m_round{};
    Subject m_subject{};
    CriterionCode m_criterion{};
    QString m_stored{};
    bool m_isDirty = false;
    bool m_isShowing = false;

    inline static int s_pause = 1200;
};
