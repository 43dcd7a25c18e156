#pragma once

#include "core/evaluation/SimilarInstitutions.h"
#include "ui/registers/RegisterPage.h"

class MergeSheet;

/// The institutions that take part in the plan: their names, and doubles to be merged.
class InstitutionsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit InstitutionsPage(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace) override;

protected:
    QString summary() const override;
    void refreshMore() override;
    void fillMenu(QMenu *menu) override;

private:
    void lookForDoubles();
    void merge(const QList<InstitutionId> &alike, const QString &reason = {});

    MergeSheet *m_mergeSheet;
    QPushButton *m_merge;
    QPushButton *m_alikeButton;
    QList<SimilarInstitutions> m_alike{};
    bool m_isAlikeOld = true;
};
