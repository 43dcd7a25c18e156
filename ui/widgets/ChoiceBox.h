#pragma once

#include <QComboBox>

/// A choice whose text may be longer than its box: shortened with an ellipsis, said whole by its tip, and whole in the
/// list that opens.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    bool isShortened() const;
    void showPopup() override;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    bool event(QEvent *event) override;

private:
    int textWidth() const;

    Qt::TextElideMode m_mode;
};
