#pragma once

#include "core/base/Result.h"
#include "core/model/Comment.h"

#include "ui/scoring/CriterionPanel.h"

/// The comments on one criterion of a subject, then those on the subject as a whole, as threads, the open ones first.
class CommentList : public CriterionPanel
{
    Q_OBJECT

public:
    explicit CommentList(QWidget *parent = nullptr);

    /// The threads that are still open, with their answers, about the criterion and about the subject as a whole.
    int openCount() const;

Q_SIGNALS:
    void answerRequested(const CommentId &id);
    void editRequested(const CommentId &id);
    void message(const QString &text);

protected:
    void fill(const MethodPack &pack, const Criterion &criterion) override;

private:
    QList<Comment> threads(const CriterionCode &criterion) const;
    QList<Comment> answersTo(CommentId id) const;
    void addThreads(const QString &title, const CriterionCode &criterion);
    void addComment(const Comment &comment, bool isAnswer);
    void addActions(const Comment &comment, QWidget *row);
    QString headOf(const Comment &comment) const;
    void tell(const Result<> &done);
};
