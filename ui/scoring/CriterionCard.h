#pragma once

#include "core/evaluation/OpenItems.h"

#include <QFrame>

class Chip;
class EvidenceDesk;
class EvidenceStrip;
class GlyphIcon;
class LevelRow;
class QLabel;
class QVBoxLayout;
class ReasonEdit;
class StaleNotice;
class TranslationField;
class Workspace;

/// One criterion to be answered for one subject: question, levels, reason, evidence. Shows what the dossier holds and
/// hands every answer to it at once. Keys: digits choose, 0 or - opens the missing values, Enter goes to the reason.
class CriterionCard : public QFrame
{
    Q_OBJECT

public:
    CriterionCard(Workspace &workspace, EvidenceDesk &desk, const Criterion &criterion, QWidget *parent);

    const CriterionCode &criterion() const { return m_criterion.id; }
    const DimensionCode &dimension() const { return m_criterion.dimension; }

    void setSubject(const Subject &subject);
    /// Shows what the dossier holds now; `gateText` is why a gate closes this criterion, empty when none does.
    void refresh(const QString &gateText);
    /// Whether something of the kind is still to be done here.
    bool isOpen(OpenKind kind) const { return m_state.isOpen(kind); }
    void setCurrent(bool isCurrent);
    void addEvidence();
    /// Opens the reason in the report's other language.
    void translate();

Q_SIGNALS:
    void commentsRequested(); ///< those on this criterion are to be shown
    void message(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QVBoxLayout *buildHead();
    void buildBody(QVBoxLayout *layout);
    void choose(const LevelCode &level);
    void clear();
    void confirm();
    void showHint(const Rating *rating, const MethodPack &pack);
    void showPublished(bool isRated);
    void showReason(const Rating *rating);
    void showComments();
    void describe(const Rating *rating, const MethodPack &pack, const QString &gateText);
    bool mayAnswer() const;

    Workspace &m_workspace;
    EvidenceDesk &m_desk;
    Criterion m_criterion;
    Subject m_subject{};
    QLabel *m_hint;
    QLabel *m_gate;
    Chip *m_comments;
    StaleNotice *m_stale;
    LevelRow *m_levels;
    QWidget *m_published;
    GlyphIcon *m_publishedGlyph;
    QLabel *m_publishedText;
    ReasonEdit *m_reason;
    TranslationField *m_translation;
    EvidenceStrip *m_evidence;
    SubjectState m_state{}; ///< of this criterion alone
    bool m_isCurrent = false;
    bool m_isClosed = false;
};
