import '../app/style/index.css';
