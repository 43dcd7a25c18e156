#pragma once

#include <QLabel>

/// A paragraph that can be folded to its first lines, the last of them ending in an ellipsis.
class ClampedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ClampedLabel(int lines, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    /// Whether folding hides anything at the present width.
    bool isCut() const { return m_isCut; }

Q_SIGNALS:
    void cutChanged(bool isCut);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString folded() const;

    int m_lines;
    QString m_full{};
    bool m_isFolded = true;
    bool m_isCut = false;
};
