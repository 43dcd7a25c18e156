#pragma once

#include "core/model/Change.h"
#include "core/model/Subject.h"

#include <QHash>
#include <QWidget>

class CriterionCard;
class QVBoxLayout;
class Workspace;

/// The criteria of one subject as cards to be answered, a section for each dimension: the body of Score mode (a
/// commitment) and of Process mode (the plan). Answers go to the dossier at once; keys work within the cards.
class CardStack : public QWidget
{
    Q_OBJECT

public:
    explicit CardStack(QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); ///< null: no cards
    /// Shows the cards of this subject by the current round's method.
    void setSubject(const std::optional<Subject> &subject);
    const std::optional<Subject> &subject() const { return m_subject; }

    bool isEmpty() const { return m_cards.isEmpty(); }
    CriterionCode currentCriterion() const { return m_current; } ///< the card that has, or last had, the keyboard
    /// Gives a card the keyboard; false when there is none such.
    bool focusCriterion(const CriterionCode &criterion);
    bool focusFirst();
    /// The next (or previous) card that still lacks something, from the current one; false when there is none.
    bool focusOpen(bool forward, bool fromEdge);
    /// Opens the menu for adding evidence of the current card.
    void addEvidence();

Q_SIGNALS:
    void currentCriterionChanged(const CriterionCode &criterion);
    void message(const QString &text);

private:
    void rebuild();
    void addSection(const struct Dimension &dimension, QVBoxLayout *layout);
    void refresh();
    void onChanged(const Change &change);
    void onCurrent(const CriterionCode &criterion);
    bool focusAt(qsizetype index);
    qsizetype indexOf(const CriterionCode &criterion) const;

    Workspace *m_workspace = nullptr;
    std::optional<Subject> m_subject{};
    QString m_built{}; ///< what the cards were made for: round, subject kind, language
    QList<CriterionCard *> m_cards{};
    QHash<DimensionCode, class SectionHeader *> m_sections{};
    CriterionCode m_current{};
};
