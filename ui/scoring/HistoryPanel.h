#pragma once

#include "core/model/Subject.h"

#include <QWidget>

class QVBoxLayout;
class Workspace;
struct MethodPack;
struct RatingStep;

/// The history of one rating in words: when, who, from what to what; newest first.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject, const CriterionCode &criterion);
    void refresh();

private:
    void addStep(const MethodPack &pack, const RatingStep &step);
    QString levelWord(const MethodPack &pack, const LevelCode &level) const;
    QString personName(const QString &name) const;

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    CriterionCode m_criterion{};
    QVBoxLayout *m_layout;
};
