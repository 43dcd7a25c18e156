#pragma once

#include "core/model/Subject.h"

#include <QWidget>

class EvidenceDesk;
class QVBoxLayout;
class Workspace;
struct Evidence;

/// The evidence of one subject: what belongs to it or is used by one of its ratings.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void show(const std::optional<Subject> &subject);
    void refresh();
    int count() const { return m_count; }

Q_SIGNALS:
    void message(const QString &text);

private:
    QList<Evidence> items() const;
    void addItem(const Evidence &item);

    Workspace *m_workspace = nullptr;
    EvidenceDesk *m_desk = nullptr;
    std::optional<Subject> m_subject{};
    QVBoxLayout *m_layout;
    int m_count = 0;
};
