#pragma once

#include <QPlainTextEdit>

/// A text field as tall as its text, up to a limit. The page around it scrolls with the caret. Tab leaves it, the wheel
/// scrolls what is around it, what is pasted is plain text.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    void setMinimumLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); ///< the keyboard went elsewhere
    void escapePressed();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    int neededHeight() const;
    bool isTall() const; ///< has more lines than it shows
    void grow();
    void followCaret();

    int m_minimumLines = 1;
    bool m_isGrowing = false;
};
