#pragma once

#include "core/base/Result.h"
#include "core/model/Comment.h"
#include "ui/window/UnsavedTexts.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class Chip;
class CommentList;
class QLabel;
class Workspace;
class WritingEdit;

/// The comments on what is at hand, and the field for writing one: Ctrl+Enter adds it. What has been typed about one
/// thing waits there while another is looked at.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsPanel(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject, const CriterionCode &criterion);
    void refresh();
    int openCount() const;
    void write(); ///< gives the field the keyboard

Q_SIGNALS:
    void message(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the field is for: an answer, a change of one's own comment, or a new one.
    struct Purpose
    {
        CommentId answers{};
        CommentId edits{};
    };

    QWidget *buildField();
    void begin(const Purpose &purpose, const QString &text = {});
    void describe();
    void store();
    Result<> storeAs(const Purpose &purpose, const Comment &comment);
    void keepDraft();
    void keepNow();
    void takeBack(const Subject &subject, const CriterionCode &criterion, const QString &text);
    QString draftKey() const;
    UnsavedField unsavedField() const;

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    CriterionCode m_criterion{};
    Purpose m_purpose{};
    QHash<QString, QString> m_drafts{}; ///< typed and not added yet, by what it is about
    QTimer m_keep{};                    ///< towards the side file
    CommentList *m_list;
    QWidget *m_field = nullptr;
    QLabel *m_title = nullptr;
    WritingEdit *m_text = nullptr;
    Chip *m_ofCriterion = nullptr;
    Chip *m_ofWhole = nullptr;
    Chip *m_add = nullptr;
    Chip *m_cancel = nullptr;
};
