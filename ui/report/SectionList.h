#pragma once

#include "core/evaluation/ReportOutline.h"

#include <QListWidget>

/// The sections of a report in their order, each with a box to switch it. Dragged, or moved with Alt+Up and Alt+Down.
/// One that has nothing to print yet says so.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setOutline(const ReportOutline &outline, const QString &language);
    /// Codes of sections that were left out of the pages.
    void setEmptySections(const QStringList &codes);
    QList<ReportSectionChoice> choices() const;
    /// Moves the current section; false at the ends.
    bool move(int by);

Q_SIGNALS:
    void arranged(); ///< by hand

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void nameItems();

    bool m_isFilling = false;
    QStringList m_empty;
};
