#pragma once

#include "ui/widgets/LevelButton.h"

#include "core/model/Ids.h"

#include <QList>
#include <QWidget>

/// One admitted answer of a row, with the words a screen reader says.
struct LevelChoice
{
    LevelCode code{};
    LevelFace face{};
    QString accessibleName{};
    QString guidance{};
    bool isMissing = false; ///< stands in the menu at the end
};

/// The answers to one question as joined segments, worst to best, with the missing values in a menu at the end. Breaks
/// into several lines rather than cut a label off. One stop for Tab; arrows go along, space chooses.
class LevelRow : public QWidget
{
    Q_OBJECT

public:
    explicit LevelRow(QWidget *parent = nullptr);

    /// `menuTitle` is the last segment's label while no missing value is chosen.
    void setChoices(const QList<LevelChoice> &choices, const QString &menuTitle, const QString &accessibleMenuTitle);
    void setChosen(const LevelCode &code);
    const LevelCode &chosen() const { return m_chosen; }
    /// Chooses by a digit key; false when no level has it.
    bool chooseDigit(int digit);
    void openMenu();
    void setCanClear(bool canClear) { m_canClear = canClear; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chose(const LevelCode &code); ///< wished by the user; `setChosen()` follows when it was accepted
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<QList<LevelButton *>> lines(int width) const;
    int arrange(int width, bool place) const;
    void updateMenuButton();
    void updateTabStop();

    QList<LevelChoice> m_choices{};
    QList<LevelButton *> m_buttons{}; ///< a button for each ranked choice, in order, and the menu's last
    LevelButton *m_menuButton = nullptr;
    QString m_menuTitle{};
    QString m_menuAccessible{};
    LevelCode m_chosen{};
    bool m_canClear = false;
};
