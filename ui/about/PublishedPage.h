#pragma once

#include "core/evaluation/PublishedComparison.h"
#include "core/model/Place.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTreeWidget;
class Workspace;

/// Values that another body published, beside what the codes of the same round give: how many agree, and each that
/// differs with the place it was read from.
class PublishedPage : public QWidget
{
    Q_OBJECT

public:
    explicit PublishedPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void placeChosen(const Place &place);

private:
    struct Line
    {
        RoundId round{};
        PublishedCheck check{};
    };

    void compare();
    void fill();
    void addLine(const Line &line);

    Workspace &m_workspace;
    QLabel *m_summary;
    QCheckBox *m_all;
    QTreeWidget *m_list;
    QList<Line> m_lines{};
};
