#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

/// A page of help (Markdown from the program's own files) with pictures as wide as the page, and never wider than they
/// are.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    struct Chapter
    {
        QString title{};
        int position = 0; ///< in the document
    };

    explicit HelpText(QWidget *parent = nullptr);

    /// `file` is a path in the resources; its pictures are named relative to it.
    void show(const QString &file);
    QList<Chapter> chapters() const;
    void goTo(const Chapter &chapter);
    /// The chapter that stands at the top of what is to be seen; -1 before the first.
    int chapterShown() const;
    /// Marks the next place with these words, from the top again after the last; false when there is none.
    bool findNext(const QString &words, QTextDocument::FindFlags flags = {});

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QImage fitted(const QImage &picture) const;
    double topOf(int position) const;

    QString m_file{};
    QString m_folder{};
    QHash<QUrl, QImage> m_pictures{};
    int m_fittedWidth = 0;
    double m_textSize = 0; ///< when the page was read
};
